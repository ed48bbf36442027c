"What a user does first with the installed wheel: every module imports, the command answers, a toy variant is scored."
import importlib, pkgutil, subprocess, sys
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
