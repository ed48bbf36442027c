"""nbdev's own test command, watched: `python .ci/watched.py nbdev_test --n_workers 2`.

nbdev finds and runs the cells as always. Besides, each notebook runs in a fork of its own, with nothing of gfm_nb loaded
before it, and fails also where the text that a cell shows is not what is stored. Tested with nbdev 2.4.14."""
import os
import sys
import time

from run_nbs import load_others, report, text_of


def watch():
    "Put the watch between nbdev's test command and its notebooks"
    import nbdev.test
    from nbdev.clean import clean_nb
    plain = nbdev.test.test_nb

    class Watched(nbdev.test.CaptureShell):
        def __init__(self, path):
            super().__init__(path)
            self.notebook = path

        def run_all(self, nb, preproc, **how):
            stored, ran = {}, []
            def begin(cell):
                if skip := preproc(cell): return skip
                stored[cell.id] = text_of(cell.get('outputs', []))
                cell.outputs = []
                ran.append(cell)
            super().run_all(nb, preproc=begin, **how)
            clean_nb(nb)
            changed = report(self.notebook, stored, {c.id: text_of(c.outputs) for c in ran})
            if changed: raise AssertionError(f'{changed} outputs have changed')

    def test_nb(fn, **how):
        start = time.time()
        if not (pid := os.fork()):
            passed = False
            try: passed, _ = plain(fn, **how)
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(not passed)
        _, status, used = os.wait4(pid, 0)
        print(f"{'FAIL' if status else 'ok'}\t{used.ru_utime + used.ru_stime:.1f}s\t{os.path.relpath(fn)}", flush=True)
        return not status, time.time() - start

    def parallel(*args, **how):
        results = in_parallel(*args, **how)
        done.extend(passed for passed, _ in results)
        return results

    done, in_parallel = [], nbdev.test.parallel
    nbdev.test.CaptureShell, nbdev.test.parallel = Watched, parallel
    nbdev.test.test_nb = globals()['test_nb'] = test_nb
    test_nb.__qualname__ = 'test_nb'                   # other processes find it by this name
    return nbdev.test.nbdev_test, done


if __name__ == '__main__':
    assert sys.argv[1] == 'nbdev_test', sys.argv
    del sys.argv[0]
    load_others()
    command, done = watch()
    try: command()
    finally: print(f'{sum(done)} passed, {len(done) - sum(done)} failed')
