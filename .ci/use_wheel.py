"What a user does first with the installed wheel: every module imports, the command answers, a toy variant is scored."
import importlib.metadata, pkgutil, subprocess, sys
from pathlib import Path
import gfm_nb
names = [m.name for m in pkgutil.walk_packages(gfm_nb.__path__, 'gfm_nb.') if not m.name.endswith('_modidx')]
for n in names: importlib.import_module(n)
assert 'nbdev' not in sys.modules, 'the package needs nbdev at run time'
from gfm_nb import Genome, list_models, load_model, score_variants
import pandas as pd
genome = Genome.from_dict({'chr1': 'ACGTTGCA'*40})
variants = pd.DataFrame({'chrom': 'chr1', 'pos': [100, 101], 'ref': ['T', 'T'], 'alt': ['A', 'G']})
for name in ('markov', 'toy-hyenadna'):
    scored = score_variants(load_model(name, device='cpu'), variants, genome, window=64)
    assert len(scored) == 2 and scored.loc[scored.status == 'ok', 'llr'].notna().all(), scored
out = subprocess.run([Path(sys.executable).parent/'gfm', '--help'], capture_output=True, text=True)
assert out.returncode == 0 and 'score' in out.stdout, out.stderr
print(len(names), 'modules import;', len(list_models()), 'models listed; scored with markov and toy-hyenadna')

# What is left beside the source would outlive `pip uninstall`, and hide the package that is installed next
import numpy as np
from gfm_nb.evaluation.replicates import jackknife_weights, replicates
replicates('auroc', np.tile([0., 1.], 20), np.arange(40.), np.repeat(np.arange(10), 4), jackknife_weights(10))    # compiles its loops
shipped = {Path(f.locate()).resolve() for f in importlib.metadata.files('gfm_nb')}
left = [p for p in Path(gfm_nb.__file__).resolve().parent.rglob('*') if p.is_file() and p.suffix != '.pyc' and p not in shipped]
assert not left, f'use left {len(left)} files in the package, such as {left[0].name}'
