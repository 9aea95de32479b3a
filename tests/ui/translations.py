#!/usr/bin/env python3
"""Every text of the source is translated into every language, as lupdate would find it, and nothing in a translation is lost
that the program puts in or reads: usage: translations.py LUPDATE SOURCE_DIR"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

lupdate, top = sys.argv[1], pathlib.Path(sys.argv[2])
MNEMONIC = re.compile(r'&(?=[^\s&;])(?!\w+;)')


def messages(file):
    """What names a message → the message."""
    result = {}
    for context in ET.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            source = message.findtext('source')
            key = (context.findtext('name'), source, message.findtext('comment') or '', message.get('numerus') == 'yes')
            result[key] = message
    return result


def forms(message):
    translation = message.find('translation')
    plural = [form.text or '' for form in translation.iter('numerusform')]
    return plural or [translation.text or '']


def lost(source, translated, comment, is_one):
    """What a person or the program would miss; `is_one`: of a single thing, which may do without its number."""
    def count(pattern, text):
        return collections.Counter(re.findall(pattern, text))
    if comment.endswith("in Qt's letters"):
        # The format of a date: the letters that QLocale reads, and others between quotes only.
        kept = re.sub("'[^']*'", '', translated)
        return [] if not re.search('[^dMy .,/-]', kept) else ['letters that are none of a date']
    checks = {
        'a placeholder': r'%(?:L?\d+|n)',
        'markup': r'</?[a-z]+[^>]*>',
        'a line break': r'\n',
    }
    if is_one and '%n' not in translated:
        source = source.replace('%n', '')
    result = [what for what, pattern in checks.items() if count(pattern, source) != count(pattern, translated)]
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(translated)):
        result.append('a mnemonic')
    for end in ('…', '.', ':', '?'):
        # A sentence may end in a quotation, and a translation in an abbreviation.
        ends = translated.rstrip('”"“» \u00a0\u202f').endswith(end)
        if source.rstrip('”"').endswith(end) != ends and not (ends and end == '.'):
            result.append(f'the “{end}” at its end')
    if (source[:1].isspace(), source[-1:].isspace()) != (translated[:1].isspace(), translated[-1:].isspace()):
        result.append('a space at an end')
    return result


def check(file, fresh):
    faults = []
    have, wanted = messages(file), messages(fresh)
    for key in wanted.keys() - have.keys():
        faults.append(f'not in the file: {key[0]}: {key[1]!r}')
    for key in have.keys() - wanted.keys():
        faults.append(f'no longer in the source: {key[0]}: {key[1]!r}')
    for key in sorted(have.keys() & wanted.keys()):
        message = have[key]
        where = f'{key[0]}: {key[1]!r}'
        if (message.findtext('extracomment') or '') != (wanted[key].findtext('extracomment') or ''):
            faults.append(f'another remark for translators in the source: {where}')
        kind = message.find('translation').get('type')
        if kind:
            faults.append(f'{kind}: {where}')
            continue
        if len(forms(message)) != len(forms(wanted[key])) or not all(forms(message)):
            faults.append(f'without a form: {where}')
            continue
        for i, form in enumerate(forms(message)):
            is_one = key[3] and i == 0
            faults += [f'without {what}: {where}: {form!r}' for what in lost(key[1], form, key[2], is_one)]
    return faults


def main():
    files = sorted((top / 'translations').glob('tepore_*.ts'))
    if len(files) < 2:
        sys.exit('no translations')
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            fresh = shutil.copy(file, folder)
            # As in translations/CMakeLists.txt: of English the plural forms only.
            options = ['-pluralonly'] if file.stem == 'tepore_en' else []
            run = subprocess.run([lupdate, '-silent', '-locations', 'none', '-no-obsolete', '-source-language', 'en', *options,
                                  'ui', 'app/main.cpp', '-ts', fresh], cwd=top, capture_output=True, text=True)
            if run.returncode: # it complains of much that is no fault of ours
                sys.exit(run.stderr)
            faults = check(file, fresh)
            failed = failed or bool(faults)
            print(f'{file.name}: {len(messages(file))} messages, {len(faults)} faults')
            for fault in faults:
                print('   ', fault)
    if failed:
        sys.exit('\nBring the files up to date with: cmake --build DIR --target tepore-texts')


main()
