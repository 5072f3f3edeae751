#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Plants made-up credentials, runs the programs under strace and searches everything they wrote for them.

Only files that their owner alone can read may hold a credential, from their first byte on.
Usage: watch.py FOLDER_WITH_PROGRAMS
"""

import base64
import itertools
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

CALLS = "open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,execve,memfd_create,ftruncate"


def b64(text):
    return base64.b64encode(text.encode()).decode()


class Secrets:
    """A cluster's secret and one from Red Hat; every credential has its own unmistakable password."""

    def __init__(self):
        self.passwords = {}
        self.cluster = self.document(["arosvc.azurecr.io", "quay.io", "own.example.com"], "mine")
        self.red_hat = self.document(["cloud.openshift.com", "quay.io", "registry.redhat.io",
                                      "registry.connect.redhat.com"], "theirs")

    def document(self, names, owner):
        entries = []
        for name in names:
            password = f"PLANTED{owner}{len(self.passwords)}Zq9"
            self.passwords[password] = b64(f"user:{password}")
            entries.append(f'"{name}":{{"auth":"{self.passwords[password]}","email":"{password}@example.com"}}')
        return '{"auths":{' + ",".join(entries) + "}}"

    def needles(self):
        """Every password as it is, in base64, and in base64 within a larger text in base64."""
        found = set()
        for password, auth in self.passwords.items():
            for text in (password, auth):
                found.add(text)
                for shift in range(3):
                    inner = base64.b64encode(b"x" * shift + text.encode()).decode()
                    found.add(inner[4 if shift else 0:len(inner) - 4])
        return sorted(found)


class Watch:
    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.secrets = Secrets()
        self.pattern = re.compile("|".join(map(re.escape, self.secrets.needles())))
        self.home = os.path.join(folder, "home")
        os.makedirs(self.home)
        self.inputs = {}
        for name, text in self.texts().items():
            self.inputs[name] = self.put(name, text)

    def texts(self):
        cluster, red_hat = self.secrets.cluster, self.secrets.red_hat
        yaml = f"apiVersion: v1\ndata:\n  .dockerconfigjson: {b64(cluster)}\nkind: Secret\n"
        return {"cluster.json": cluster, "cluster.yaml": yaml, "cluster.txt": b64(cluster), "redhat.txt": red_hat,
                "broken.json": cluster[:-3], "no-auths.json": cluster.replace("auths", "other"),
                "names.json": cluster.replace("own.example.com", next(iter(self.secrets.passwords)))}

    def put(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", opener=lambda p, f: os.open(p, f, 0o600)) as file:
            file.write(text)
        return path

    def environment(self):
        env = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self.home, "TMPDIR": self.folder,
               "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.debug=true;qt.*=false"}
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            env["XDG_" + name] = os.path.join(self.home, name.lower())
        os.makedirs(env["XDG_RUNTIME_DIR"], mode=0o700, exist_ok=True)
        return env

    def run(self, command, allowed=(), stdin=None):
        """Problems of a run that may write credentials to these files alone; `-` is standard output."""
        log = os.path.join(self.folder, "strace.log")
        with open(stdin or os.devnull, "rb") as given:
            done = subprocess.run(["strace", "-f", "-y", "-s", "10000000", "-e", "trace=" + CALLS, "-o", log, *command],
                                  stdin=given, capture_output=True, env=self.environment(), check=False)
        with open(log, encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
        os.remove(log)
        if not any("write(" in line for line in lines):
            return [f"nothing was traced: {done.stderr.decode(errors='replace')[:500]}"]
        problems = [f"exit status {done.returncode}"] if done.returncode not in (0, 1, 3, 4) else []
        streams = (done.stderr,) if "-" in allowed else (done.stdout, done.stderr)
        for stream in streams:
            if self.pattern.search(stream.decode(errors="replace")):
                problems.append("a credential was printed")
        return problems + self.judge(lines, allowed) + self.leftovers(allowed)

    def judge(self, lines, allowed):
        problems = []
        private = set()
        for line in lines:
            opened = re.search(r'openat\([^"]*"([^"]*)", ([A-Z_|]*O_CREAT[A-Z_|]*), (0\d+)\) = \d+<(.*)>$', line)
            if opened and "O_EXCL" in opened[2] and "O_NOFOLLOW" in opened[2] and int(opened[3], 8) == 0o600:
                private.add(opened[4])
            if not self.pattern.search(line):
                continue
            written = re.match(r"\d+ +write\((\d+)<([^>]*)>", line)
            path = written[2] if written else ""
            if written and written[1] == "1" and "-" in allowed:
                continue
            if not any(path.startswith(name) for name in allowed if name != "-"):
                problems.append("a credential was written by " + line[:60])
            elif path not in private:
                problems.append("a file was not private from its first byte on: " + path)
        return problems

    def leftovers(self, allowed):
        problems = []
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.join(folder, name)
                if path in self.inputs.values() or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    holds = self.pattern.search(file.read().decode("utf-8", errors="replace"))
                if holds and not any(path.startswith(other) for other in allowed):
                    problems.append("a credential is in " + path)
                if holds and stat.S_IMODE(os.stat(path).st_mode) != 0o600:
                    problems.append("others can read " + path)
        return problems


def command_line_runs(watch):
    cli = os.path.join(watch.programs, "aro-egress-cli")
    file = watch.inputs
    out = os.path.join(watch.folder, "merged.json")
    both = ["--cluster-secret", file["cluster.json"], "--redhat-secret", file["redhat.txt"], "--preset", "everything"]
    merge = [cli, "pull-secret", "merge", *both]
    yield "check", [cli, "pull-secret", "check", *both], (), None
    yield "check as JSON", [cli, "pull-secret", "check", "--json", *both], (), None
    yield "check in German", [cli, "--language", "de", "pull-secret", "check", *both], (), None
    for name in ("cluster.yaml", "cluster.txt", "broken.json", "no-auths.json", "names.json"):
        yield "check of " + name, [cli, "pull-secret", "check", "--cluster-secret", file[name]], (), None
    yield "check of a pipe", [cli, "pull-secret", "check", "--cluster-secret", "-"], (), file["cluster.json"]
    yield "a broken pipe", [cli, "pull-secret", "check", "--cluster-secret", "-"], (), file["broken.json"]
    yield "diff", [cli, "pull-secret", "diff", *both], (), None
    yield "merge without output", merge, (), None
    yield "merge", [*merge, "-o", out], (out,), None
    yield "merge over a file", [*merge, "--take", "quay.io", "-o", out], (out,), None
    yield "merge through a link", [*merge, "-o", os.path.join(watch.folder, "link")], (out,), None
    yield "merge to standard output", [*merge, "--stdout"], (out, "-"), None
    yield "a secret as project", [cli, "project", "check", file["cluster.json"]], (out,), None


def window_runs(watch):
    """A whole job in the window: open, look, choose, edit the project, undo, save, autosave, copy, close."""
    driver = os.path.join(watch.programs, "drive_window")
    for name in os.listdir(watch.folder):
        if name.startswith("merged.json"):
            os.remove(os.path.join(watch.folder, name))
    out = os.path.join(watch.folder, "from-window.json")
    for name in ("cluster.json", "cluster.yaml", "broken.json", "names.json"):
        yield "window with " + name, [driver, watch.inputs[name], watch.inputs["redhat.txt"], out], (out,), None


def is_sensitive(watch):
    """The watch itself has to see what it is there for."""
    problems = watch.run(["cat", watch.inputs["cluster.json"]])
    copy = os.path.join(watch.folder, "copy")
    problems2 = watch.run(["cp", "--no-preserve=all", watch.inputs["cluster.txt"], copy])
    os.path.exists(copy) and os.remove(copy)
    return bool(problems) and bool(problems2)


def main():
    if not shutil.which("strace"):
        print("skipped trust (strace is not installed)")
        return 0
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        watch = Watch(os.path.realpath(sys.argv[1]), os.path.realpath(folder))
        try:
            sensitive = is_sensitive(watch)
        except OSError as error:
            print(f"skipped trust ({error})")
            return 0
        print("ok trust: the watch sees planted credentials" if sensitive else "FAILED trust: the watch sees nothing")
        failed += not sensitive
        os.symlink("/dev/null", os.path.join(folder, "link"))
        for name, command, allowed, stdin in itertools.chain(command_line_runs(watch), window_runs(watch)):
            problems = watch.run(command, allowed, stdin)
            for problem in problems:
                print("   ", problem)
            print(f"FAILED trust: {name}" if problems else f"ok trust: {name}")
            failed += bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
