"Prints 'weights' where the official files of every specialist are here, else says on standard error which are not."
import sys
from gfm_nb.models.specialists.aparent import Aparent2
from gfm_nb.models.specialists.dragonn import MpraDragoNN
from gfm_nb.models.specialists.mmsplice import MMSPLICE_FILES
from gfm_nb.models.specialists.optimus import Optimus
from gfm_nb.models.specialists.spliceai import SPLICEAI_FILES

missing = [f.source for f in (SPLICEAI_FILES, MMSPLICE_FILES, Aparent2.files, MpraDragoNN.files, Optimus.files) if not f.there()]
if missing: print(f'cells that need official weights are skipped: {", ".join(missing)} not here', file=sys.stderr)
else: print('weights')
