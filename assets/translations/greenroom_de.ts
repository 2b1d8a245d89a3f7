<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Greenroom</source>
        <translation>Über Greenroom</translation>
    </message>
    <message>
        <source>Answer reader (how an answer is built): Greenroom’s own, from all-MiniLM-L6-v2, Apache License 2.0</source>
        <translation>Antwortleser (wie eine Antwort aufgebaut ist): von Greenroom, auf Grundlage von all-MiniLM-L6-v2, Apache License 2.0</translation>
    </message>
    <message>
        <source>FFmpeg (audio and video files): LGPL-3.0-or-later</source>
        <translation>FFmpeg (Ton- und Videodateien): LGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Filled pause detector (hears um and uh): Greenroom’s own, GPL-3.0-or-later</source>
        <translation>Erkennung gefüllter Pausen (hört um und uh): von Greenroom, GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Inter (typeface): SIL Open Font License 1.1</source>
        <translation>Inter (Schrift): SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Kokoro-82M (interviewer voices): Apache License 2.0</source>
        <translation>Kokoro-82M (Stimmen der Interviewer): Apache License 2.0</translation>
    </message>
    <message>
        <source>Practice interviews aloud, on your own computer. Greenroom is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Üben Sie Interviews laut, auf Ihrem eigenen Computer. Greenroom ist freie Software unter der GNU General Public License, Version 3 oder neuer, und kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Silero VAD (hears where somebody speaks): MIT License</source>
        <translation>Silero VAD (hört, wo jemand spricht): MIT License</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was enthalten ist</translation>
    </message>
    <message>
        <source>Whisper (speech models): MIT License</source>
        <translation>Whisper (Sprachmodelle): MIT License</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (reads how alike texts are): Apache License 2.0</source>
        <translation>all-MiniLM-L6-v2 (liest, wie ähnlich Texte sind): Apache License 2.0</translation>
    </message>
    <message>
        <source>eSpeak NG (how words are pronounced): GPL-3.0-or-later</source>
        <translation>eSpeak NG (Aussprache der Wörter): GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>libsndfile (FLAC and WAV): LGPL-2.1-or-later</source>
        <translation>libsndfile (FLAC und WAV): LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>x264 and x265 (beside FFmpeg): GPL-2.0-or-later</source>
        <translation>x264 und x265 (neben FFmpeg): GPL-2.0-or-later</translation>
    </message>
</context>
<context>
    <name>Assets</name>
    <message>
        <source>The installation is incomplete: “{name}” is missing. Install Greenroom again.</source>
        <translation>Die Installation ist unvollständig: „{name}“ fehlt. Installieren Sie Greenroom neu.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Allow Greenroom to use the microphone in your system's privacy settings, then try again.</source>
        <translation>Erlauben Sie Greenroom das Mikrofon in den Datenschutzeinstellungen Ihres Systems, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in, or choose another input.</source>
        <translation>Kein Mikrofon gefunden. Schließen Sie eines an, oder wählen Sie einen anderen Eingang.</translation>
    </message>
    <message>
        <source>No sound reached the recording, so there is nothing to keep. Try again.</source>
        <translation>Es kam kein Ton in der Aufnahme an, daher gibt es nichts zu behalten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No speaker found. Plug in headphones or speakers, or choose another output.</source>
        <translation>Kein Lautsprecher gefunden. Schließen Sie Kopfhörer oder Lautsprecher an, oder wählen Sie einen anderen Ausgang.</translation>
    </message>
    <message>
        <source>Playback stopped. Try again.</source>
        <translation>Die Wiedergabe wurde unterbrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>The disk is full. What was recorded is kept; free some space.</source>
        <translation>Der Datenträger ist voll. Was aufgenommen wurde, bleibt erhalten; schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>The microphone could not be opened. Close the program that uses it, or allow Greenroom to use the microphone in your system's privacy settings.</source>
        <translation>Das Mikrofon konnte nicht geöffnet werden. Schließen Sie das Programm, das es benutzt, oder erlauben Sie Greenroom das Mikrofon in den Datenschutzeinstellungen Ihres Systems.</translation>
    </message>
    <message>
        <source>The recording could not be written. Check that the data folder exists and can be written to, or choose another one.</source>
        <translation>Die Aufnahme konnte nicht geschrieben werden. Prüfen Sie, ob es den Datenordner gibt und ob er beschreibbar ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The recording is missing or cannot be read.</source>
        <translation>Die Aufnahme fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The recording is not in the folder any more.</source>
        <translation>Die Aufnahme liegt nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>The recording “{name}” is damaged and cannot be read. It was left as it is.</source>
        <translation>Die Aufnahme „{name}“ ist beschädigt und kann nicht gelesen werden. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The sound system of this computer could not be started. Check that sound works in other programs, then try again.</source>
        <translation>Das Tonsystem dieses Computers konnte nicht gestartet werden. Prüfen Sie, ob andere Programme Ton ausgeben, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The speaker could not be opened. Close the program that uses it, or choose another output.</source>
        <translation>Der Lautsprecher konnte nicht geöffnet werden. Schließen Sie das Programm, das ihn benutzt, oder wählen Sie einen anderen Ausgang.</translation>
    </message>
    <message>
        <source>The speaker was disconnected. Choose another output.</source>
        <translation>Der Lautsprecher wurde getrennt. Wählen Sie einen anderen Ausgang.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the path.</source>
        <translation>Es gibt keine Datei „{name}“. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>„{name}“ kann nicht geöffnet werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as audio. It may be damaged, or not be audio at all.</source>
        <translation>„{name}“ kann nicht als Ton gelesen werden. Die Datei ist vielleicht beschädigt oder enthält gar keinen Ton.</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it. Choose another file.</source>
        <translation>„{name}“ enthält keinen Ton. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” has pictures but no sound. Choose another file.</source>
        <translation>„{name}“ enthält Bilder, aber keinen Ton. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be played. Choose another file.</source>
        <translation>„{name}“ enthält keinen abspielbaren Ton. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete; its first {seconds} s could be read.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig; die ersten {seconds} s waren lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; about {seconds} s of it could not be read.</source>
        <translation>„{name}“ ist beschädigt; etwa {seconds} s davon waren nicht lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>„{name}“ ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Give an audio file.</source>
        <translation>„{name}“ ist keine Datei. Geben Sie eine Audiodatei an.</translation>
    </message>
    <message>
        <source>“{name}” is not audio. Choose another file.</source>
        <translation>„{name}“ ist keine Audiodatei. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>BankFields</name>
    <message>
        <source>a language code like en</source>
        <translation>ein Sprachkürzel wie en</translation>
    </message>
    <message>
        <source>a list of 1 to 2000 questions</source>
        <translation>eine Liste mit 1 bis 2000 Fragen</translation>
    </message>
    <message>
        <source>a list of interview types like [behavioral]</source>
        <translation>eine Liste von Interviewarten wie [behavioral]</translation>
    </message>
    <message>
        <source>a list of levels like [entry, mid]</source>
        <translation>eine Liste von Stufen wie [entry, mid]</translation>
    </message>
    <message>
        <source>a list of names like [nursing, sales]; none means any role</source>
        <translation>eine Liste von Namen wie [nursing, sales]; keiner heißt: jede Stelle</translation>
    </message>
    <message>
        <source>a list of names like [ownership, working-with-others]</source>
        <translation>eine Liste von Namen wie [ownership, working-with-others]</translation>
    </message>
    <message>
        <source>a list of stages that follow the question, each with its own text</source>
        <translation>eine Liste von Phasen nach der Frage, jede mit eigenem Text</translation>
    </message>
    <message>
        <source>a name like approach, walk_through or trade_offs</source>
        <translation>ein Name wie approach, walk_through oder trade_offs</translation>
    </message>
    <message>
        <source>a name that no other question has, like behavioral.deadline-slip</source>
        <translation>ein Name, den keine andere Frage hat, wie behavioral.deadline-slip</translation>
    </message>
    <message>
        <source>a short name of small letters, digits and hyphens</source>
        <translation>ein kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>how a full answer sounds, at most 600 characters</source>
        <translation>wie eine volle Antwort klingt, höchstens 600 Zeichen</translation>
    </message>
    <message>
        <source>how a thin answer sounds, at most 600 characters</source>
        <translation>wie eine dünne Antwort klingt, höchstens 600 Zeichen</translation>
    </message>
    <message>
        <source>one or two sentences, at most 600 characters</source>
        <translation>ein oder zwei Sätze, höchstens 600 Zeichen</translation>
    </message>
    <message>
        <source>one question for each gap, like no_result: …</source>
        <translation>je Lücke eine Frage, wie no_result: …</translation>
    </message>
    <message>
        <source>the question as it is spoken, at most 600 characters; {role}, {company} and {interviewer} are filled in</source>
        <translation>die Frage, wie sie gesprochen wird, höchstens 600 Zeichen; {role}, {company} und {interviewer} werden ausgefüllt</translation>
    </message>
    <message>
        <source>the question's place in an interview</source>
        <translation>der Platz der Frage in einem Interview</translation>
    </message>
    <message>
        <source>the subject of a technical question, like back-end</source>
        <translation>das Gebiet einer technischen Frage, wie back-end</translation>
    </message>
    <message>
        <source>two whole seconds like [30, 90]</source>
        <translation>zweimal ganze Sekunden wie [30, 90]</translation>
    </message>
    <message>
        <source>two whole seconds like [90, 150]</source>
        <translation>zweimal ganze Sekunden wie [90, 150]</translation>
    </message>
    <message>
        <source>what an answer is looked through for; left out, the question's words decide</source>
        <translation>worauf eine Antwort durchgesehen wird; ohne Angabe entscheiden die Wörter der Frage</translation>
    </message>
    <message>
        <source>what the bank is called</source>
        <translation>der Name der Sammlung</translation>
    </message>
    <message>
        <source>what the interviewer says to open it</source>
        <translation>was der Interviewer zu Beginn sagt</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message numerus="yes">
        <source>%n lines are not in order and stay out.</source>
        <translation>
            <numerusform>%n Zeile ist nicht in Ordnung und bleibt draußen.</numerusform>
            <numerusform>%n Zeilen sind nicht in Ordnung und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions came in.</source>
        <translation>
            <numerusform>%n Frage kam dazu.</numerusform>
            <numerusform>%n Fragen kamen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions come in.</source>
        <translation>
            <numerusform>%n Frage kommt dazu.</numerusform>
            <numerusform>%n Fragen kommen dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bank is written as .yaml, .csv or .md. Give a name that ends so.</source>
        <translation>Eine Sammlung wird als .yaml, .csv oder .md geschrieben. Geben Sie einen Namen an, der so endet.</translation>
    </message>
    <message>
        <source>A follow-up has at most 600 characters.</source>
        <translation>Eine Nachfrage hat höchstens 600 Zeichen.</translation>
    </message>
    <message>
        <source>A new bank</source>
        <translation>Eine neue Sammlung</translation>
    </message>
    <message>
        <source>A strong sign</source>
        <translation>Starkes Zeichen</translation>
    </message>
    <message>
        <source>A weak sign</source>
        <translation>Schwaches Zeichen</translation>
    </message>
    <message>
        <source>About the role</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Answers are looked through for</source>
        <translation>Antworten werden durchgesehen auf</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Jedes Fachgebiet</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>Jeder Beruf</translation>
    </message>
    <message>
        <source>As the question's words suggest</source>
        <translation>Nach den Wörtern der Frage</translation>
    </message>
    <message>
        <source>Asked in interviews</source>
        <translation>In Interviews verwenden</translation>
    </message>
    <message>
        <source>Bank is off</source>
        <translation>Sammlung ist aus</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Behavioral</source>
        <translation>Verhaltensbasiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Change the stages for this question</source>
        <translation>Phasen dieser Frage ändern</translation>
    </message>
    <message>
        <source>Choose at least one interview.</source>
        <translation>Wählen Sie mindestens ein Interview.</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>Wählen Sie mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>Choose one to read it, or write one of your own.</source>
        <translation>Wählen Sie eine zum Lesen, oder schreiben Sie eine eigene.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Competencies, with commas</source>
        <translation>Kompetenzen, mit Kommas</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete bank</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate bank</source>
        <translation>Sammlung duplizieren</translation>
    </message>
    <message>
        <source>Duplicate question</source>
        <translation>Frage duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Export bank</source>
        <translation>Sammlung exportieren</translation>
    </message>
    <message>
        <source>Export bank…</source>
        <translation>Sammlung exportieren…</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>Als {file} exportiert.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Find in questions</source>
        <translation>In Fragen suchen</translation>
    </message>
    <message>
        <source>Follow-up: {gap}</source>
        <translation>Nachfrage: {gap}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Follow-ups, asked when an answer has this gap</source>
        <translation>Nachfragen, gestellt bei dieser Lücke in der Antwort</translation>
    </message>
    <message>
        <source>From Greenroom</source>
        <translation>Von Greenroom</translation>
    </message>
    <message>
        <source>From the list to the question</source>
        <translation>Von der Liste zur Frage</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear the question, or stop</source>
        <translation>Frage anhören oder stoppen</translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation>Hypothetisch</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n questions</source>
        <translation>
            <numerusform>%n Frage importieren</numerusform>
            <numerusform>%n Fragen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Importieren in</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Berufe</translation>
    </message>
    <message>
        <source>Jobs, with commas</source>
        <translation>Berufe, mit Kommas</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}, {problem}</source>
        <translation>Zeile {line}, {problem}</translation>
    </message>
    <message>
        <source>Longest answer in seconds</source>
        <translation>Längste Antwort in Sekunden</translation>
    </message>
    <message>
        <source>Longest answer in seconds: {name}</source>
        <translation>Längste Antwort in Sekunden: {name}</translation>
    </message>
    <message>
        <source>Markdown list (*.md)</source>
        <translation>Markdown-Liste (*.md)</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Move the stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>Keine Frage passt</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>Keine Frage gewählt</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>None yet. New bank makes one.</source>
        <translation>Noch keine. Mit „Neue Sammlung“ legen Sie eine an.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off the question</source>
        <translation>An der Frage vorbei</translation>
    </message>
    <message>
        <source>Ownership, working with others</source>
        <translation>Ownership, working with others</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Erstgespräch am Telefon</translation>
    </message>
    <message>
        <source>Place in the interview</source>
        <translation>Platz im Interview</translation>
    </message>
    <message>
        <source>Practice this question</source>
        <translation>Diese Frage üben</translation>
    </message>
    <message>
        <source>Previous / next question</source>
        <translation>Vorige / nächste Frage</translation>
    </message>
    <message>
        <source>Puts {word} in, which is filled in when it is asked</source>
        <translation>Setzt {word} ein; beim Fragen wird es ausgefüllt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question bank (*.yaml)</source>
        <translation>Fragensammlung (*.yaml)</translation>
    </message>
    <message>
        <source>Question banks</source>
        <translation>Fragensammlungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions for Marlow &amp; Pike</source>
        <translation>Fragen für Marlow &amp; Pike</translation>
    </message>
    <message>
        <source>Reading the banks…</source>
        <translation>Sammlungen werden gelesen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Remove the stage: {name}</source>
        <translation>Phase entfernen: {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename bank</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename bank…</source>
        <translation>Sammlung umbenennen…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Search for other words, or leave the filters out.</source>
        <translation>Suchen Sie nach anderen Wörtern, oder lassen Sie die Filter weg.</translation>
    </message>
    <message>
        <source>Shortest answer in seconds</source>
        <translation>Kürzeste Antwort in Sekunden</translation>
    </message>
    <message>
        <source>Shortest answer in seconds: {name}</source>
        <translation>Kürzeste Antwort in Sekunden: {name}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder of my banks</source>
        <translation>Ordner mit meinen Sammlungen zeigen</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situativ</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Small Talk</translation>
    </message>
    <message>
        <source>Stage down</source>
        <translation>Phase nach unten</translation>
    </message>
    <message>
        <source>Stage down: {name}</source>
        <translation>Phase nach unten: {name}</translation>
    </message>
    <message>
        <source>Stage up</source>
        <translation>Phase nach oben</translation>
    </message>
    <message>
        <source>Stage up: {name}</source>
        <translation>Phase nach oben: {name}</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Phase: {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the voice; from the question back to the list</source>
        <translation>Stimme stoppen; von der Frage zurück zur Liste</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Suggested length in seconds</source>
        <translation>Vorgeschlagene Länge in Sekunden</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch the question or the bank on or off</source>
        <translation>Frage oder Sammlung ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Tables, lists and banks ({endings})</source>
        <translation>Tabellen, Listen und Sammlungen ({endings})</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Tell me about a time when…</source>
        <translation>Tell me about a time when…</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>Die Frage wurde gelöscht.</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first.</source>
        <translation>Die zweite Zahl muss größer sein als die erste.</translation>
    </message>
    <message>
        <source>There is no question bank “{name}” of your own.</source>
        <translation>Es gibt keine eigene Fragensammlung „{name}“.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Diese Sammlung</translation>
    </message>
    <message>
        <source>This question comes with Greenroom. Duplicate it to change it.</source>
        <translation>Diese Frage gehört zu Greenroom. Duplizieren Sie sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Very short</source>
        <translation>Sehr kurz</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>What is to be clarified is asked together with the question.</source>
        <translation>Was zu klären ist, wird zusammen mit der Frage gestellt.</translation>
    </message>
    <message>
        <source>What the interviewer listens for</source>
        <translation>Worauf der Interviewer achtet</translation>
    </message>
    <message>
        <source>What you may be asked. Yours are kept on this computer.</source>
        <translation>Was man Sie fragen kann. Ihre Fragen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Without stages of its own it is asked in the usual five.</source>
        <translation>Ohne eigene Phasen wird die Frage in den üblichen fünf gestellt.</translation>
    </message>
    <message>
        <source>Write at most 600 characters.</source>
        <translation>Schreiben Sie höchstens 600 Zeichen.</translation>
    </message>
    <message>
        <source>Write one, or import a list. A bank is kept with its first one.</source>
        <translation>Schreiben Sie eine, oder importieren Sie eine Liste. Eine Sammlung wird mit ihrer ersten Frage gespeichert.</translation>
    </message>
    <message>
        <source>Write what is asked, in at most 600 characters.</source>
        <translation>Schreiben Sie, was gefragt wird, in höchstens 600 Zeichen.</translation>
    </message>
    <message>
        <source>Write what opens each stage; its second number has to be the larger one.</source>
        <translation>Schreiben Sie, womit jede Phase beginnt; ihre zweite Zahl muss die größere sein.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>a list of any of {names}</source>
        <translation>eine Liste aus {names}</translation>
    </message>
    <message>
        <source>expected American spelling ({american}…) instead of “{british}”</source>
        <translation>erwartet: amerikanische Schreibung ({american}…) statt „{british}“</translation>
    </message>
    <message>
        <source>expected a file</source>
        <translation>erwartet: eine Datei</translation>
    </message>
    <message>
        <source>expected a file of at most 1 MB</source>
        <translation>erwartet: eine Datei von höchstens 1 MB</translation>
    </message>
    <message>
        <source>expected a header line with a column “text”</source>
        <translation>erwartet: eine Kopfzeile mit einer Spalte „text“</translation>
    </message>
    <message>
        <source>expected a list with one question a line, like “- Why us?”</source>
        <translation>erwartet: eine Liste mit einer Frage je Zeile, wie „- Why us?“</translation>
    </message>
    <message>
        <source>expected a name of its own; a bank of Greenroom has {name} too</source>
        <translation>erwartet: ein eigener Name; {name} gibt es auch in einer Sammlung von Greenroom</translation>
    </message>
    <message>
        <source>expected a name of its own; {name} is also in {file}</source>
        <translation>erwartet: ein eigener Name; {name} gibt es auch in {file}</translation>
    </message>
    <message>
        <source>expected a name of its own; {name} is also on line {line}</source>
        <translation>erwartet: ein eigener Name; {name} gibt es auch in Zeile {line}</translation>
    </message>
    <message>
        <source>expected a question mark or a full stop at the end</source>
        <translation>erwartet: ein Fragezeichen oder ein Punkt am Ende</translation>
    </message>
    <message>
        <source>expected a question of its own; {other} asks nearly the same</source>
        <translation>erwartet: eine eigene Frage; {other} fragt fast dasselbe</translation>
    </message>
    <message>
        <source>expected at least {fewest} follow-ups</source>
        <translation>erwartet: mindestens {fewest} Nachfragen</translation>
    </message>
    <message>
        <source>expected at most {most} levels of nesting</source>
        <translation>erwartet: höchstens {most} Ebenen der Schachtelung</translation>
    </message>
    <message>
        <source>expected none, since nothing is answered here</source>
        <translation>erwartet: keine, denn hier wird nichts beantwortet</translation>
    </message>
    <message>
        <source>expected once, but it is here twice</source>
        <translation>einmal erwartet, steht hier aber zweimal</translation>
    </message>
    <message>
        <source>expected one for {gap}, since the question asks for a story</source>
        <translation>erwartet: eine für {gap}, denn die Frage verlangt eine Geschichte</translation>
    </message>
    <message>
        <source>expected one of the fields {names}</source>
        <translation>erwartet: eines der Felder {names}</translation>
    </message>
    <message>
        <source>expected plain values without &amp; and * references</source>
        <translation>erwartet: einfache Werte ohne Verweise mit &amp; und *</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>erwartet: Text in UTF-8</translation>
    </message>
    <message>
        <source>expected the fields {names}</source>
        <translation>erwartet: die Felder {names}</translation>
    </message>
    <message>
        <source>expected what the interviewer listens for</source>
        <translation>erwartet: worauf der Interviewer achtet</translation>
    </message>
    <message>
        <source>expected words for this very question; line {line} has the same</source>
        <translation>erwartet: Worte für genau diese Frage; in Zeile {line} stehen dieselben</translation>
    </message>
    <message>
        <source>expected words that can be spoken, without “{sign}”</source>
        <translation>erwartet: Worte, die man sprechen kann, ohne „{sign}“</translation>
    </message>
    <message>
        <source>expected {fewest} to {most} words</source>
        <translation>erwartet: {fewest} bis {most} Wörter</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>erwartet: {wanted}</translation>
    </message>
    <message>
        <source>missing, expected {wanted}</source>
        <translation>fehlt; erwartet: {wanted}</translation>
    </message>
    <message>
        <source>not valid CSV: {reason}</source>
        <translation>kein gültiges CSV: {reason}</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>kein gültiges YAML: {reason}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines aus {names}</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>die Datei kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>{bank} asks nearly the same.</source>
        <translation>{bank} fragt fast dasselbe.</translation>
    </message>
    <message>
        <source>{file} is not imported. Give a table (.csv), a Markdown list (.md) or a question bank (.yaml).</source>
        <translation>{file} wird nicht importiert. Geben Sie eine Tabelle (.csv), eine Markdown-Liste (.md) oder eine Fragensammlung (.yaml) an.</translation>
    </message>
    <message>
        <source>{file} line {line}</source>
        <translation>{file} Zeile {line}</translation>
    </message>
    <message>
        <source>{file} was not changed ({reason}). What was there before is kept. Check that the folder can be written and that there is room on the disk.</source>
        <translation>{file} wurde nicht geändert ({reason}). Was vorher darin stand, bleibt erhalten. Prüfen Sie, ob der Ordner beschreibbar ist und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <source>{problem} (and {count} more)</source>
        <translation>{problem} (und {count} weitere)</translation>
    </message>
    <message>
        <source>{problem}. This bank is left out until that is mended; the file is kept.</source>
        <translation>{problem}. Diese Sammlung bleibt draußen, bis das behoben ist; die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} von {whole}</translation>
    </message>
    <message>
        <source>{title}, my copy</source>
        <translation>{title}, meine Kopie</translation>
    </message>
    <message>
        <source>“We” throughout</source>
        <translation>Durchgehend “we”</translation>
    </message>
    <message>
        <source>“{text}” in {bank} asks nearly the same.</source>
        <translation>„{text}“ in {bank} fragt fast dasselbe.</translation>
    </message>
    <message>
        <source>“{title}” is larger than 1 MB and was not saved. Divide it into two banks.</source>
        <translation>„{title}“ ist größer als 1 MB und wurde nicht gespeichert. Teilen Sie die Sammlung in zwei.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{words}” touches what an interviewer may not ask about</source>
        <translation>„{words}“ berührt etwas, wonach im Interview nicht gefragt werden darf</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabelle: {title}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>1, about 8 min</source>
        <translation>1, etwa 8 min</translation>
    </message>
    <message>
        <source>2 questions, about 6 minutes. Stop any time.</source>
        <translation>2 Fragen, etwa 6 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>2, about 17 min</source>
        <translation>2, etwa 17 min</translation>
    </message>
    <message>
        <source>2, about 6 min</source>
        <translation>2, etwa 6 min</translation>
    </message>
    <message>
        <source>5 questions, about 12 minutes. Stop any time.</source>
        <translation>5 Fragen, etwa 12 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>5, about 12 min</source>
        <translation>5, etwa 12 min</translation>
    </message>
    <message>
        <source>As many problems as fill 45 minutes. Stop any time.</source>
        <translation>So viele Aufgaben, wie in 45 Minuten passen. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>As many questions as fill 45 minutes. Stop any time.</source>
        <translation>So viele Fragen, wie in 45 Minuten passen. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Behavioral</source>
        <translation>Verhaltensbasiert</translation>
    </message>
    <message>
        <source>Business problem, exhibits</source>
        <translation>Geschäftsproblem, Schaubilder</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>End of the target</source>
        <translation>Ende des Ziels</translation>
    </message>
    <message>
        <source>Entry level</source>
        <translation>Berufseinstieg</translation>
    </message>
    <message>
        <source>Explain, design, debug aloud</source>
        <translation>Laut erklären, entwerfen, Fehler suchen</translation>
    </message>
    <message>
        <source>Full, 45 min</source>
        <translation>Voll, 45 min</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Mid level</source>
        <translation>Mit Erfahrung</translation>
    </message>
    <message>
        <source>One case, 20 to 30 min</source>
        <translation>Eine Fallstudie, 20 bis 30 min</translation>
    </message>
    <message>
        <source>One case, 20 to 30 minutes. Stop any time.</source>
        <translation>Eine Fallstudie, 20 bis 30 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>One discussion, about 6 minutes. Stop any time.</source>
        <translation>Eine Diskussion, etwa 6 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>One person, mixed questions</source>
        <translation>Eine Person, gemischte Fragen</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>One problem in five stages, about 8 minutes. Stop any time.</source>
        <translation>Eine Aufgabe in fünf Phasen, etwa 8 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>One problem. Stop any time.</source>
        <translation>Eine Aufgabe. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>One question. Stop any time.</source>
        <translation>Eine Frage. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>One task, about 6 min</source>
        <translation>Eine Aufgabe, etwa 6 min</translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Einzelgespräch</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Ernstfall</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Two problems in five stages, about 17 minutes. Stop any time.</source>
        <translation>Zwei Aufgaben in fünf Phasen, etwa 17 Minuten. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Two to four people take turns</source>
        <translation>Zwei bis vier Personen im Wechsel</translation>
    </message>
    <message>
        <source>Until I start</source>
        <translation>Bis ich beginne</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>You and other candidates</source>
        <translation>Sie und andere Bewerbende</translation>
    </message>
    <message>
        <source>“Tell me about a time…”</source>
        <translation>„Erzählen Sie von einer Situation…“</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>There was an error inside Greenroom ({error}, {place}). What was stored before is safe. Please report this.</source>
        <translation>In Greenroom ist ein Fehler aufgetreten ({error}, {place}). Was vorher gespeichert war, ist sicher. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Choose a folder for recordings and reports</source>
        <translation>Ordner für Aufnahmen und Berichte wählen</translation>
    </message>
    <message>
        <source>Find folder…</source>
        <translation>Ordner suchen…</translation>
    </message>
    <message>
        <source>The data folder cannot be opened</source>
        <translation>Der Datenordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Use a new folder</source>
        <translation>Neuen Ordner verwenden</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>Mo Di Mi Do Fr Sa So</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{weekday} {day}. {month}, {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Zum Bestätigen {word} eintippen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Any field</source>
        <translation>Jedes Fachgebiet</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Clinical nursing</source>
        <translation>Klinische Pflege</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <translation>Datenanalyse</translation>
    </message>
    <message>
        <source>Data science</source>
        <translation>Data Science</translation>
    </message>
    <message>
        <source>Electrical engineering</source>
        <translation>Elektrotechnik</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>Finanzen und Buchhaltung</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>Mechanical engineering</source>
        <translation>Maschinenbau</translation>
    </message>
    <message>
        <source>Networks and IT support</source>
        <translation>Netzwerke und IT-Support</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Nothing was deleted. Choose another folder, or make this one writable.</source>
        <translation>Der Ordner {folder} kann nicht benutzt werden ({reason}). Nichts wurde gelöscht. Wählen Sie einen anderen Ordner, oder machen Sie diesen beschreibbar.</translation>
    </message>
    <message>
        <source>{file} was not written ({reason}). Choose another folder and try again.</source>
        <translation>{file} wurde nicht geschrieben ({reason}). Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} was not written, because the disk is full. Free some space and try again.</source>
        <translation>{file} wurde nicht geschrieben, weil der Datenträger voll ist. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>, as you moved from {from_part} to {to_part}</source>
        <translation>, beim Übergang von {from_part} zu {to_part}</translation>
    </message>
    <message>
        <source>, for example against the “{baseline}” you began with.</source>
        <translation>, zum Beispiel verglichen mit „{baseline}“ am Anfang.</translation>
    </message>
    <message>
        <source>, for example against your “{baseline}”</source>
        <translation>, zum Beispiel verglichen mit Ihrem „{baseline}“</translation>
    </message>
    <message>
        <source>1 filler in {seconds} of speaking, which is {per_minute} per minute.</source>
        <translation>1 Füllwort in {seconds} Sprechzeit, das sind {per_minute} pro Minute.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>: a figure before and after is enough.</source>
        <translation>: Eine Zahl für vorher und nachher genügt.</translation>
    </message>
    <message>
        <source>A claim without exception</source>
        <translation>Eine Aussage ohne Ausnahme</translation>
    </message>
    <message>
        <source>A recommendation is heard best as the first or the last thing.</source>
        <translation>Eine Empfehlung kommt am besten an, wenn sie ganz am Anfang oder ganz am Ende steht.</translation>
    </message>
    <message>
        <source>Add two or three sentences that start with “I” and say what you did.</source>
        <translation>Fügen Sie zwei oder drei Sätze hinzu, die mit “I” beginnen, und sagen Sie, was Sie taten.</translation>
    </message>
    <message>
        <source>All timing measures are inside the suggested ranges.</source>
        <translation>Alle Zeitwerte liegen in den vorgeschlagenen Bereichen.</translation>
    </message>
    <message>
        <source>An open question</source>
        <translation>Eine offene Frage</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Ein anderes Ergebnis</translation>
    </message>
    <message>
        <source>At {at} it goes back from {from_part} to {to_part}: “{quote}” If it happened earlier, tell it earlier.</source>
        <translation>Bei {at} geht es von {from_part} zurück zu {to_part}: „{quote}“ Wenn es früher geschah, erzählen Sie es früher.</translation>
    </message>
    <message>
        <source>At {at}, “{quote}”: one “I” there shows your part.</source>
        <translation>Bei {at}, „{quote}“: Ein “I” dort zeigt Ihren Anteil.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Counts here are for the first {at} of {length}.</source>
        <translation>Die Zahlen hier gelten für die ersten {at} von {length}.</translation>
    </message>
    <message>
        <source>End on one sentence: what they should do.</source>
        <translation>Schließen Sie mit einem Satz: was zu tun ist.</translation>
    </message>
    <message>
        <source>Every part is there</source>
        <translation>Alle Teile sind da</translation>
    </message>
    <message>
        <source>Everything in range</source>
        <translation>Alles im Bereich</translation>
    </message>
    <message>
        <source>Faster than suggested</source>
        <translation>Schneller als vorgeschlagen</translation>
    </message>
    <message>
        <source>Fillers close together</source>
        <translation>Füllwörter dicht beieinander</translation>
    </message>
    <message>
        <source>Fillers in range</source>
        <translation>Füllwörter im Bereich</translation>
    </message>
    <message>
        <source>Go on from there with one example.</source>
        <translation>Machen Sie dort mit einem Beispiel weiter.</translation>
    </message>
    <message>
        <source>Go on from there: what did you do next, and what came of it?</source>
        <translation>Machen Sie dort weiter: Was taten Sie als Nächstes, und was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Go through two or three steps one by one.</source>
        <translation>Gehen Sie zwei oder drei Schritte einzeln durch.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>Schwer zu verstehen</translation>
    </message>
    <message>
        <source>Have one question ready that starts with “how” or “what”.</source>
        <translation>Halten Sie eine Frage bereit, die mit “how” oder “what” beginnt.</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>In Action you said “we” {we} times and “I” once.</source>
        <translation>In der Aktion sagten Sie {we}-mal “we” und einmal “I”.</translation>
    </message>
    <message>
        <source>In Action you said “we” {we} times and “I” {i} times.</source>
        <translation>In der Aktion sagten Sie {we}-mal “we” und {i}-mal “I”.</translation>
    </message>
    <message>
        <source>In Action you said “we” {we} times. At {at}, “{quote}”: what was your part?</source>
        <translation>In der Aktion sagten Sie {we}-mal “we”. Bei {at}, „{quote}“: Was war Ihr Anteil?</translation>
    </message>
    <message>
        <source>In Action “I” comes up more often than “we”: {i} to {we}.</source>
        <translation>In der Aktion kommt “I” öfter vor als “we”: {i} zu {we}.</translation>
    </message>
    <message>
        <source>It goes back {times} times, first from {from_part} to {to_part} at {at}: “{quote}” Try telling what comes earlier before you go on.</source>
        <translation>Es geht {times}-mal zurück, zuerst von {from_part} zu {to_part} bei {at}: „{quote}“ Erzählen Sie lieber erst das Frühere, bevor Sie weitergehen.</translation>
    </message>
    <message>
        <source>It is not clear whether this is about one time. Saying when and where it was settles that.</source>
        <translation>Es ist nicht klar, ob es hier um ein konkretes Erlebnis geht. Sagen Sie, wann und wo es war, dann ist es klar.</translation>
    </message>
    <message>
        <source>Keep this: </source>
        <translation>Beibehalten: </translation>
    </message>
    <message>
        <source>Length in range</source>
        <translation>Länge im Bereich</translation>
    </message>
    <message>
        <source>Long pause</source>
        <translation>Lange Pause</translation>
    </message>
    <message>
        <source>Long pauses inside sentences</source>
        <translation>Lange Pausen innerhalb von Sätzen</translation>
    </message>
    <message>
        <source>Longer than suggested</source>
        <translation>Länger als vorgeschlagen</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>More fillers than suggested</source>
        <translation>Mehr Füllwörter als vorgeschlagen</translation>
    </message>
    <message>
        <source>More of what the advert asks for</source>
        <translation>Mehr von dem, was die Anzeige verlangt</translation>
    </message>
    <message>
        <source>Most often “{most}”, {most_count} times.</source>
        <translation>Am häufigsten „{most}“, {most_count}-mal.</translation>
    </message>
    <message>
        <source>Name it in one sentence at the start.</source>
        <translation>Nennen Sie sie am Anfang in einem Satz.</translation>
    </message>
    <message>
        <source>Name one fact about them that draws you.</source>
        <translation>Nennen Sie eine Tatsache über das Unternehmen, die Sie anzieht.</translation>
    </message>
    <message>
        <source>Name one thing you have done that fits this role.</source>
        <translation>Nennen Sie etwas, das Sie getan haben und das zu dieser Stelle passt.</translation>
    </message>
    <message>
        <source>Name the trait first, then tell this.</source>
        <translation>Nennen Sie erst die Eigenschaft, und erzählen Sie dann dies.</translation>
    </message>
    <message>
        <source>No Action found</source>
        <translation>Keine Aktion gefunden</translation>
    </message>
    <message>
        <source>No Result found</source>
        <translation>Kein Resultat gefunden</translation>
    </message>
    <message>
        <source>No Situation found</source>
        <translation>Keine Situation gefunden</translation>
    </message>
    <message>
        <source>No Task found</source>
        <translation>Kein Task gefunden</translation>
    </message>
    <message>
        <source>No filler was found in this answer.</source>
        <translation>In dieser Antwort wurde kein Füllwort gefunden.</translation>
    </message>
    <message>
        <source>No fillers found</source>
        <translation>Keine Füllwörter gefunden</translation>
    </message>
    <message>
        <source>No number was heard here. It comes to {expected}. Say the result by itself at the end of your sum.</source>
        <translation>Hier war keine Zahl zu hören. Es ergibt {expected}. Sagen Sie das Ergebnis am Ende Ihrer Rechnung noch einmal für sich.</translation>
    </message>
    <message>
        <source>No open question yet</source>
        <translation>Noch keine offene Frage</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>No sentence here is clearly this part: {part}. </source>
        <translation>Kein Satz hier ist eindeutig dieser Teil: {part}. </translation>
    </message>
    <message>
        <source>No speech</source>
        <translation>Nichts gesprochen</translation>
    </message>
    <message>
        <source>No words were heard here. The recording is kept.</source>
        <translation>Hier waren keine Wörter zu hören. Die Aufnahme bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not about one time yet</source>
        <translation>Noch kein konkretes Erlebnis</translation>
    </message>
    <message>
        <source>Not enough speech</source>
        <translation>Zu wenig gesprochen</translation>
    </message>
    <message>
        <source>Not found yet: {part}</source>
        <translation>Noch nicht gefunden: {part}</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>Genannte Zahlen</translation>
    </message>
    <message>
        <source>Office words</source>
        <translation>Bürowörter</translation>
    </message>
    <message>
        <source>One sentence on your plan before it makes the steps easy to follow.</source>
        <translation>Ein Satz über Ihren Plan davor macht die Schritte leicht verständlich.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>One time, or in general?</source>
        <translation>Ein konkretes Erlebnis, oder allgemein?</translation>
    </message>
    <message>
        <source>Only 1 second of speech here, so pace and structure are not shown.</source>
        <translation>Hier wurde nur 1 Sekunde gesprochen, daher werden Tempo und Struktur nicht gezeigt.</translation>
    </message>
    <message>
        <source>Only {seconds} seconds of speech here, so pace and structure are not shown.</source>
        <translation>Hier wurden nur {seconds} Sekunden gesprochen, daher werden Tempo und Struktur nicht gezeigt.</translation>
    </message>
    <message>
        <source>Optional: </source>
        <translation>Freiwillig: </translation>
    </message>
    <message>
        <source>Pace in range</source>
        <translation>Tempo im Bereich</translation>
    </message>
    <message>
        <source>Parts of this answer were hard to hear ({start}–{end}). Counts there may be off.</source>
        <translation>Teile dieser Antwort waren schwer zu verstehen ({start}–{end}). Dort können die Zahlen abweichen.</translation>
    </message>
    <message>
        <source>Pick one time that you can tell of, even a small one, and say what you did.</source>
        <translation>Wählen Sie ein Erlebnis, von dem Sie erzählen können, gern auch ein kleines, und sagen Sie, was Sie taten.</translation>
    </message>
    <message>
        <source>Pick one time when it happened, and start there: “Last spring, …”</source>
        <translation>Wählen Sie ein Erlebnis, bei dem es so war, und beginnen Sie dort: “Last spring, …”</translation>
    </message>
    <message>
        <source>Pick one time when something like this happened, and tell what you did.</source>
        <translation>Wählen Sie ein Erlebnis, bei dem so etwas geschah, und erzählen Sie, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Pitch variation {semitones} semitones; your usual is {low}–{high}.</source>
        <translation>Variation der Tonhöhe {semitones} Halbtöne; bei Ihnen üblich sind {low}–{high}.</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>Das Resultat hat noch keine Zahl</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Zweimal gesagt</translation>
    </message>
    <message>
        <source>Say at the start what you will look at, in two or three words each.</source>
        <translation>Sagen Sie am Anfang, was Sie ansehen werden, in je zwei oder drei Wörtern.</translation>
    </message>
    <message>
        <source>Say first what you would do, and end on this.</source>
        <translation>Sagen Sie zuerst, was Sie tun würden, und schließen Sie damit.</translation>
    </message>
    <message>
        <source>Say how you would know that it is right.</source>
        <translation>Sagen Sie, woran Sie erkennen würden, dass es stimmt.</translation>
    </message>
    <message>
        <source>Say once what “{quote}” stands for.</source>
        <translation>Sagen Sie einmal, wofür „{quote}“ steht.</translation>
    </message>
    <message>
        <source>Say what you are doing about it, and whether it helps.</source>
        <translation>Sagen Sie, was Sie dafür tun und ob es hilft.</translation>
    </message>
    <message>
        <source>Say what you do now and what led there first, and end on this.</source>
        <translation>Sagen Sie, was Sie jetzt tun und was zuvor dahin führte, und schließen Sie damit.</translation>
    </message>
    <message>
        <source>Say where you want this role to take you.</source>
        <translation>Sagen Sie, wohin diese Stelle Sie bringen soll.</translation>
    </message>
    <message>
        <source>Say whom you would tell or ask.</source>
        <translation>Sagen Sie, wem Sie es sagen oder wen Sie fragen würden.</translation>
    </message>
    <message>
        <source>Say why you would do it that way.</source>
        <translation>Sagen Sie, warum Sie es so machen würden.</translation>
    </message>
    <message>
        <source>Say your plan in one sentence before the detail.</source>
        <translation>Sagen Sie Ihren Plan in einem Satz, bevor Sie ins Einzelne gehen.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Satzenden</translation>
    </message>
    <message>
        <source>Shorter than suggested</source>
        <translation>Kürzer als vorgeschlagen</translation>
    </message>
    <message>
        <source>Side remarks</source>
        <translation>Nebenbemerkungen</translation>
    </message>
    <message>
        <source>Slower than suggested</source>
        <translation>Langsamer als vorgeschlagen</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Startverzögerung</translation>
    </message>
    <message>
        <source>Structure is not shown</source>
        <translation>Struktur wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Tell one time when it showed.</source>
        <translation>Erzählen Sie von einem Erlebnis, bei dem sich das zeigte.</translation>
    </message>
    <message>
        <source>The count may be low</source>
        <translation>Die Zahl ist vielleicht zu niedrig</translation>
    </message>
    <message>
        <source>The last of them is {last}: “{quote}”</source>
        <translation>Der letzte davon ist {last}: „{quote}“</translation>
    </message>
    <message>
        <source>The last sentence was {decibels} dB quieter than the rest.</source>
        <translation>Der letzte Satz war {decibels} dB leiser als der Rest.</translation>
    </message>
    <message>
        <source>The link to the question</source>
        <translation>Der Bezug zur Frage</translation>
    </message>
    <message>
        <source>The outcome comes first</source>
        <translation>Das Ergebnis kommt zuerst</translation>
    </message>
    <message>
        <source>The room is nearly as loud as the voice, so the count of fillers is not reliable.</source>
        <translation>Der Raum ist fast so laut wie die Stimme, daher ist die Zahl der Füllwörter nicht verlässlich.</translation>
    </message>
    <message>
        <source>The story jumps back</source>
        <translation>Die Geschichte springt zurück</translation>
    </message>
    <message>
        <source>The structure of an answer is read in English only so far.</source>
        <translation>Die Struktur einer Antwort wird bisher nur auf Englisch erkannt.</translation>
    </message>
    <message>
        <source>The suggested range is up to {high} per minute.</source>
        <translation>Der vorgeschlagene Bereich geht bis {high} pro Minute.</translation>
    </message>
    <message>
        <source>The transcript stopped at {at}</source>
        <translation>Das Transkript endete bei {at}</translation>
    </message>
    <message>
        <source>There is room for more</source>
        <translation>Hier ist Platz für mehr</translation>
    </message>
    <message>
        <source>There is room for two or three sentences more.</source>
        <translation>Hier ist Platz für zwei oder drei Sätze mehr.</translation>
    </message>
    <message>
        <source>There is room for two or three sentences on what you did.</source>
        <translation>Hier ist Platz für zwei oder drei Sätze darüber, was Sie taten.</translation>
    </message>
    <message>
        <source>This model often leaves out short sounds; the count may be low.</source>
        <translation>Dieses Modell lässt kurze Laute oft weg; die Zahl ist vielleicht zu niedrig.</translation>
    </message>
    <message>
        <source>Too noisy to count fillers</source>
        <translation>Zu laut, um Füllwörter zu zählen</translation>
    </message>
    <message>
        <source>Try one sentence about what happened in the end.</source>
        <translation>Versuchen Sie einen Satz darüber, was am Ende geschah.</translation>
    </message>
    <message>
        <source>Try one sentence on it.</source>
        <translation>Versuchen Sie einen Satz dazu.</translation>
    </message>
    <message>
        <source>Try one sentence on what led you there.</source>
        <translation>Versuchen Sie einen Satz darüber, was Sie dorthin geführt hat.</translation>
    </message>
    <message>
        <source>Try one sentence on what you do now.</source>
        <translation>Versuchen Sie einen Satz darüber, was Sie jetzt tun.</translation>
    </message>
    <message>
        <source>Try one sentence on what you want to do next, and why here.</source>
        <translation>Versuchen Sie einen Satz darüber, was Sie als Nächstes tun möchten, und warum hier.</translation>
    </message>
    <message>
        <source>Try one sentence on where and when this was.</source>
        <translation>Versuchen Sie einen Satz darüber, wo und wann das war.</translation>
    </message>
    <message>
        <source>Try one sentence that starts “I was responsible for…”</source>
        <translation>Versuchen Sie einen Satz, der mit “I was responsible for…” beginnt.</translation>
    </message>
    <message>
        <source>Try two or three sentences that start with “I”.</source>
        <translation>Versuchen Sie zwei oder drei Sätze, die mit “I” beginnen.</translation>
    </message>
    <message>
        <source>Unexplained acronym</source>
        <translation>Unerklärte Abkürzung</translation>
    </message>
    <message>
        <source>What the advert asks for</source>
        <translation>Was die Anzeige verlangt</translation>
    </message>
    <message>
        <source>What was “{quote}” in plain words? Say that instead.</source>
        <translation>Was war „{quote}“ in einfachen Worten? Sagen Sie das stattdessen.</translation>
    </message>
    <message>
        <source>What you did comes late</source>
        <translation>Was Sie taten, kommt spät</translation>
    </message>
    <message>
        <source>What you would do, not what you did</source>
        <translation>Was Sie tun würden, nicht was Sie getan haben</translation>
    </message>
    <message>
        <source>Work through one of the branches with a figure.</source>
        <translation>Rechnen Sie einen der Zweige mit einer Zahl durch.</translation>
    </message>
    <message>
        <source>You gave one number: “{quote}”.</source>
        <translation>Sie nannten eine Zahl: „{quote}“.</translation>
    </message>
    <message>
        <source>You gave {count} numbers, first “{quote}”.</source>
        <translation>Sie nannten {count} Zahlen, zuerst „{quote}“.</translation>
    </message>
    <message>
        <source>You have room for a longer {room_for}.</source>
        <translation>Hier ist noch Platz für mehr: {room_for}.</translation>
    </message>
    <message>
        <source>You said “{quote}”</source>
        <translation>Sie sagten „{quote}“</translation>
    </message>
    <message>
        <source>You said “{quote}” </source>
        <translation>Sie sagten „{quote}“ </translation>
    </message>
    <message>
        <source>You said “{quote}” Say how much, how many or how long</source>
        <translation>Sie sagten „{quote}“ Sagen Sie, wie viel, wie viele oder wie lange</translation>
    </message>
    <message>
        <source>You said “{quote}” before what you did. One such sentence works as a headline; the details of the outcome land better at the end.</source>
        <translation>Sie sagten „{quote}“, bevor Sie erzählten, was Sie taten. Ein solcher Satz wirkt als Überschrift; die Einzelheiten des Ergebnisses kommen am Ende besser an.</translation>
    </message>
    <message>
        <source>You said “{quote}”.</source>
        <translation>Sie sagten „{quote}“.</translation>
    </message>
    <message>
        <source>You said “{quote}”. It comes to {expected}.</source>
        <translation>Sie sagten „{quote}“. Es ergibt {expected}.</translation>
    </message>
    <message>
        <source>You said “{quote}”. It comes to {expected}. Go through your steps once more and say each of them aloud.</source>
        <translation>Sie sagten „{quote}“. Es ergibt {expected}. Gehen Sie Ihre Schritte noch einmal durch und sagen Sie jeden laut.</translation>
    </message>
    <message>
        <source>You said “{quote}”. One example is easier to believe.</source>
        <translation>Sie sagten „{quote}“. Ein Beispiel ist leichter zu glauben.</translation>
    </message>
    <message>
        <source>You spoke of {covered} of {count} things that the advert asks for, among them “{quote}”.</source>
        <translation>Sie sprachen {covered} von {count} Dingen an, die die Anzeige verlangt, darunter „{quote}“.</translation>
    </message>
    <message>
        <source>You spoke of {covered} of {count} things that the advert asks for. “{quote}” is not among them yet.</source>
        <translation>Sie sprachen {covered} von {count} Dingen an, die die Anzeige verlangt. „{quote}“ ist noch nicht dabei.</translation>
    </message>
    <message>
        <source>You started after {seconds} seconds, with a filled pause.</source>
        <translation>Sie begannen nach {seconds} Sekunden, mit einer gefüllten Pause.</translation>
    </message>
    <message>
        <source>You started after {seconds} seconds.</source>
        <translation>Sie begannen nach {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>You started after {seconds} seconds; the suggested range is up to {high} seconds. After a hard question, saying that you need a moment works too.</source>
        <translation>Sie begannen nach {seconds} Sekunden; der vorgeschlagene Bereich geht bis {high} Sekunden. Nach einer schweren Frage können Sie auch sagen, dass Sie einen Moment brauchen.</translation>
    </message>
    <message>
        <source>You told what happened: “{quote}”</source>
        <translation>Sie erzählten, was geschah: „{quote}“</translation>
    </message>
    <message>
        <source>You went from the problem straight to what you did: “{quote}” Try one sentence before it that starts “I was responsible for…”</source>
        <translation>Sie gingen vom Problem direkt zu dem, was Sie taten: „{quote}“ Versuchen Sie davor einen Satz, der mit “I was responsible for…” beginnt</translation>
    </message>
    <message>
        <source>Your Result has a number</source>
        <translation>Ihr Resultat hat eine Zahl</translation>
    </message>
    <message>
        <source>Your answer begins “{quote}” It is not clear how this is about the question. Taking up one of the question’s words in your first sentence shows it.</source>
        <translation>Ihre Antwort beginnt mit „{quote}“ Der Bezug zur Frage ist noch nicht klar. Wenn Sie im ersten Satz ein Wort aus der Frage aufgreifen, wird er deutlich.</translation>
    </message>
    <message>
        <source>Your answer begins “{quote}” It sounds like the answer to another question. Say in the first sentence what it has to do with this one, or choose another time to tell of.</source>
        <translation>Ihre Antwort beginnt mit „{quote}“ Sie klingt wie die Antwort auf eine andere Frage. Sagen Sie im ersten Satz, was sie mit dieser zu tun hat, oder erzählen Sie von einem anderen Erlebnis.</translation>
    </message>
    <message>
        <source>Your answer ends at “{quote}” </source>
        <translation>Ihre Antwort endet bei „{quote}“ </translation>
    </message>
    <message>
        <source>Your answer ends at “{quote}” Add one sentence about what happened in the end</source>
        <translation>Ihre Antwort endet bei „{quote}“ Fügen Sie einen Satz darüber hinzu, was am Ende geschah</translation>
    </message>
    <message>
        <source>Your answer has every part that this question asks for.</source>
        <translation>Ihre Antwort hat jeden Teil, den diese Frage verlangt.</translation>
    </message>
    <message>
        <source>Your answer has {words} words and ends at “{quote}”</source>
        <translation>Ihre Antwort hat {words} Wörter und endet bei „{quote}“</translation>
    </message>
    <message>
        <source>Your answer is one word, “{quote}”</source>
        <translation>Ihre Antwort ist ein einziges Wort, „{quote}“</translation>
    </message>
    <message>
        <source>Your answer starts at “{quote}” Try one sentence before it about where and when this was.</source>
        <translation>Ihre Antwort beginnt bei „{quote}“ Versuchen Sie davor einen Satz darüber, wo und wann das war.</translation>
    </message>
    <message>
        <source>Your answer tells how you usually work.</source>
        <translation>Ihre Antwort erzählt, wie Sie gewöhnlich arbeiten.</translation>
    </message>
    <message>
        <source>Your answer tells what you would do.</source>
        <translation>Ihre Antwort erzählt, was Sie tun würden.</translation>
    </message>
    <message>
        <source>Your first action comes at {at}: “{quote}” Two sentences before it are enough.</source>
        <translation>Ihre erste Aktion kommt bei {at}: „{quote}“ Zwei Sätze davor genügen.</translation>
    </message>
    <message>
        <source>Your own part is clear</source>
        <translation>Ihr eigener Anteil ist klar</translation>
    </message>
    <message>
        <source>Your result is right</source>
        <translation>Ihr Ergebnis stimmt</translation>
    </message>
    <message>
        <source>{count} fillers in {seconds} of speaking, which is {per_minute} per minute.</source>
        <translation>{count} Füllwörter in {seconds} Sprechzeit, das sind {per_minute} pro Minute.</translation>
    </message>
    <message>
        <source>{count} hedges, such as {list}. In “{quote}” you can try it without them.</source>
        <translation>{count} Abschwächungen, etwa {list}. In „{quote}“ können Sie es ohne sie versuchen.</translation>
    </message>
    <message>
        <source>{in_cluster} of {count} fillers came between {start} and {end}</source>
        <translation>{in_cluster} von {count} Füllwörtern kamen zwischen {start} und {end}</translation>
    </message>
    <message>
        <source>{part} comes early</source>
        <translation>{part} kommt früh</translation>
    </message>
    <message>
        <source>{part} is long</source>
        <translation>{part} ist lang</translation>
    </message>
    <message>
        <source>{part} is short</source>
        <translation>{part} ist kurz</translation>
    </message>
    <message>
        <source>{part} may be missing</source>
        <translation>{part} fehlt vielleicht</translation>
    </message>
    <message>
        <source>{part} took {share}% of the time; the suggested range is {low}–{high}%.</source>
        <translation>{part} nahm {share}% der Zeit ein; der vorgeschlagene Bereich ist {low}–{high}%.</translation>
    </message>
    <message>
        <source>{part} took {share}% of the time; the suggested range is {low}–{high}%. One or two more sentences fit here.</source>
        <translation>{part} nahm {share}% der Zeit ein; der vorgeschlagene Bereich ist {low}–{high}%. Ein oder zwei Sätze mehr passen hier.</translation>
    </message>
    <message>
        <source>{per_minute} long pauses a minute came inside a sentence; the suggested range is up to {high}. The longest is {seconds} seconds, before “{quote}”. Pausing at the end of a sentence is easier to follow.</source>
        <translation>{per_minute} lange Pausen pro Minute lagen innerhalb eines Satzes; der vorgeschlagene Bereich geht bis {high}. Die längste dauert {seconds} Sekunden, vor „{quote}“. Pausen am Satzende machen das Zuhören leichter.</translation>
    </message>
    <message>
        <source>{rising} of {count} sentences ended with your voice going up, for example “{quote}”.</source>
        <translation>Bei {rising} von {count} Sätzen ging Ihre Stimme am Ende nach oben, zum Beispiel „{quote}“.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{seconds} seconds after your last word.</source>
        <translation>{seconds} Sekunden nach Ihrem letzten Wort.</translation>
    </message>
    <message>
        <source>{seconds} seconds before “{quote}”. A pause like this can read as thinking.</source>
        <translation>{seconds} Sekunden vor „{quote}“. Eine solche Pause kann als Nachdenken verstanden werden.</translation>
    </message>
    <message>
        <source>{seconds}, inside the suggested {low}–{high}.</source>
        <translation>{seconds}, im vorgeschlagenen Bereich {low}–{high}.</translation>
    </message>
    <message>
        <source>{seconds}, which is {by} over {low}–{high}.</source>
        <translation>{seconds}, das ist {by} über {low}–{high}.</translation>
    </message>
    <message>
        <source>{seconds}, which is {by} under {low}–{high}.</source>
        <translation>{seconds}, das ist {by} unter {low}–{high}.</translation>
    </message>
    <message>
        <source>{share}% of your words belong to no part of the answer, for example “{quote}” Without them the rest is easier to follow.</source>
        <translation>{share}% Ihrer Wörter gehören zu keinem Teil der Antwort, zum Beispiel „{quote}“ Ohne sie ist dem Rest leichter zu folgen.</translation>
    </message>
    <message>
        <source>{time} minutes</source>
        <translation>{time} Minuten</translation>
    </message>
    <message>
        <source>{wpm} words a minute, inside the suggested {low}–{high}.</source>
        <translation>{wpm} Wörter pro Minute, im vorgeschlagenen Bereich {low}–{high}.</translation>
    </message>
    <message>
        <source>{wpm} words a minute; the suggested range is {low}–{high}. The fastest stretch is {start}–{end}.</source>
        <translation>{wpm} Wörter pro Minute; der vorgeschlagene Bereich ist {low}–{high}. Die schnellste Stelle ist {start}–{end}.</translation>
    </message>
    <message>
        <source>{wpm} words a minute; the suggested range is {low}–{high}. The slowest stretch is {start}–{end}.</source>
        <translation>{wpm} Wörter pro Minute; der vorgeschlagene Bereich ist {low}–{high}. Die langsamste Stelle ist {start}–{end}.</translation>
    </message>
    <message>
        <source>“We” in Action</source>
        <translation>“We” in der Aktion</translation>
    </message>
    <message>
        <source>“We” more often than “I”</source>
        <translation>Öfter “we” als “I”</translation>
    </message>
    <message>
        <source>“{quote}” at {at} and “{again}” say the same. Once is enough.</source>
        <translation>„{quote}“ bei {at} und „{again}“ sagen dasselbe. Einmal genügt.</translation>
    </message>
    <message>
        <source>“{quote}” can be answered in a word. Try the same with “how” or “what”.</source>
        <translation>„{quote}“ lässt sich mit einem Wort beantworten. Versuchen Sie dasselbe mit “how” oder “what”.</translation>
    </message>
    <message>
        <source>“{quote}” could be shorter.</source>
        <translation>„{quote}“ könnte kürzer sein.</translation>
    </message>
    <message>
        <source>“{quote}” invites the other person to tell something.</source>
        <translation>„{quote}“ lädt die andere Person zum Erzählen ein.</translation>
    </message>
    <message>
        <source>“{quote}” is answered by the advert or the website. Try one that starts “How do you …” about the team or the work.</source>
        <translation>„{quote}“ beantwortet schon die Anzeige oder die Website. Versuchen Sie eine Frage, die mit “How do you …” beginnt, zum Team oder zur Arbeit.</translation>
    </message>
    <message>
        <source>“{quote}” shows what changed.</source>
        <translation>„{quote}“ zeigt, was sich änderte.</translation>
    </message>
    <message>
        <source>“{quote}” tells how you usually work.</source>
        <translation>„{quote}“ erzählt, wie Sie gewöhnlich arbeiten.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>No speech model is chosen. Choose one in Settings.</source>
        <translation>Kein Sprachmodell gewählt. Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>The detector of filled pauses is damaged. Install Greenroom again.</source>
        <translation>Die Erkennung gefüllter Pausen ist beschädigt. Installieren Sie Greenroom neu.</translation>
    </message>
    <message>
        <source>The speech model cannot be read: {reason}</source>
        <translation>Das Sprachmodell kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The speech model does not load. Try again.</source>
        <translation>Das Sprachmodell lässt sich nicht laden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The speech model in {folder} is damaged and cannot be loaded. Remove the folder and download the model again.</source>
        <translation>Das Sprachmodell in {folder} ist beschädigt und kann nicht geladen werden. Entfernen Sie den Ordner und laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>The transcription process could not be started. Recordings are kept. Try again, or choose another speech model in Settings.</source>
        <translation>Die Transkription konnte nicht gestartet werden. Aufnahmen bleiben erhalten. Versuchen Sie es noch einmal, oder wählen Sie in den Einstellungen ein anderes Sprachmodell.</translation>
    </message>
    <message>
        <source>There is not enough memory for the speech model. Recordings are kept. Close other programs or choose tiny.en in Settings.</source>
        <translation>Für das Sprachmodell reicht der Speicher nicht. Aufnahmen bleiben erhalten. Schließen Sie andere Programme, oder wählen Sie in den Einstellungen tiny.en.</translation>
    </message>
    <message>
        <source>Transcription stopped twice at the same place. The recording and the words so far are kept. Try again later, or choose another speech model in Settings.</source>
        <translation>Die Transkription brach zweimal an derselben Stelle ab. Die Aufnahme und die Wörter bis dahin bleiben erhalten. Versuchen Sie es später noch einmal, oder wählen Sie in den Einstellungen ein anderes Sprachmodell.</translation>
    </message>
    <message>
        <source>Transcription was canceled.</source>
        <translation>Die Transkription wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A real one, an occasion when it showed, and what you do about it.</source>
        <translation>Eine echte Schwäche, ein Erlebnis, bei dem sie sich zeigte, und was Sie dafür tun.</translation>
    </message>
    <message>
        <source>Ask what is unclear, say your approach before the details, walk through it, then test it and weigh what else there is.</source>
        <translation>Fragen Sie, was unklar ist, sagen Sie Ihr Vorgehen vor den Einzelheiten, gehen Sie es durch, testen Sie es dann und wägen Sie ab, was es sonst gibt.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>How to build it</source>
        <translation>So bauen Sie sie auf</translation>
    </message>
    <message>
        <source>How to build the answer, and what the interviewer listens for.</source>
        <translation>Wie Sie die Antwort aufbauen und worauf der Interviewer achtet.</translation>
    </message>
    <message>
        <source>How you would go about it and why, whom you would involve, how you would check that it worked.</source>
        <translation>Wie Sie vorgehen würden und warum, wen Sie beteiligen würden, wie Sie prüfen würden, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>Name it, then one occasion that shows it.</source>
        <translation>Nennen Sie sie, dann ein Erlebnis, das sie zeigt.</translation>
    </message>
    <message>
        <source>One occasion: the situation, your task, what you did, how it turned out. Give most of the time to what you did.</source>
        <translation>Ein Erlebnis: die Situation, Ihr Task, was Sie taten, wie es ausging. Geben Sie dem, was Sie taten, die meiste Zeit.</translation>
    </message>
    <message>
        <source>One open question that the advert does not answer.</source>
        <translation>Eine offene Frage, die die Anzeige nicht beantwortet.</translation>
    </message>
    <message>
        <source>One thing about them in particular, what of you fits it, where you want to go.</source>
        <translation>Etwas Besonderes an diesem Unternehmen, was von Ihnen dazu passt, wohin Sie möchten.</translation>
    </message>
    <message>
        <source>Say how you will take it apart, work through the numbers, end on a recommendation.</source>
        <translation>Sagen Sie, wie Sie es zerlegen, rechnen Sie die Zahlen durch, schließen Sie mit einer Empfehlung.</translation>
    </message>
    <message>
        <source>Show or hide the hint</source>
        <translation>Hinweis zeigen oder verbergen</translation>
    </message>
    <message>
        <source>The interviewer listens for</source>
        <translation>Der Interviewer achtet auf</translation>
    </message>
    <message>
        <source>What you do now, what led you there, what you want next.</source>
        <translation>Was Sie jetzt tun, was Sie dahin geführt hat, was Sie als Nächstes möchten.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n nötig</numerusform>
            <numerusform>%n nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Behavioral interview, one-on-one</source>
        <translation>Verhaltensbasiertes Interview, Einzelgespräch</translation>
    </message>
    <message>
        <source>Case interview</source>
        <translation>Fallstudien-Interview</translation>
    </message>
    <message>
        <source>Group discussion</source>
        <translation>Gruppendiskussion</translation>
    </message>
    <message>
        <source>Nothing is answered here. Choose a question to practice.</source>
        <translation>Hier wird nichts beantwortet. Wählen Sie eine Frage zum Üben.</translation>
    </message>
    <message>
        <source>One-on-one interview</source>
        <translation>Einzelgespräch</translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation>Panel-Interview</translation>
    </message>
    <message>
        <source>Technical interview</source>
        <translation>Technisches Interview</translation>
    </message>
    <message>
        <source>The question banks have too few {kind} questions at {level}: {found} found, {wanted}. Choose a shorter interview or another level, or add a bank.</source>
        <translation>Die Fragensammlungen enthalten zu wenige Fragen ({kind}, {level}): {found} gefunden, {wanted}. Wählen Sie ein kürzeres Interview oder eine andere Stufe, oder fügen Sie eine Fragensammlung hinzu.</translation>
    </message>
    <message>
        <source>There is no question “{id}”. “greenroom banks list” shows them all.</source>
        <translation>Es gibt keine Frage „{id}“. „greenroom banks list“ zeigt alle.</translation>
    </message>
    <message>
        <source>behavioral</source>
        <translation>verhaltensbasiert</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>enough for 45 minutes</source>
        <translation>genug für 45 Minuten nötig</translation>
    </message>
    <message>
        <source>entry level</source>
        <translation>Berufseinstieg</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>lead level</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>mid level</source>
        <translation>mit Erfahrung</translation>
    </message>
    <message>
        <source>one-on-one</source>
        <translation>Einzelgespräch</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>senior level</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>As the role says</source>
        <translation>Nach der Stelle</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Data analytics</source>
        <translation>Datenanalyse</translation>
    </message>
    <message>
        <source>Engineering and manufacturing</source>
        <translation>Technik und Fertigung</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>Finanzen und Buchhaltung</translation>
    </message>
    <message>
        <source>Hospitality and retail</source>
        <translation>Gastgewerbe und Einzelhandel</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Personalwesen</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Office administration</source>
        <translation>Büroverwaltung</translation>
    </message>
    <message>
        <source>Operations and logistics</source>
        <translation>Betrieb und Logistik</translation>
    </message>
    <message>
        <source>Product management</source>
        <translation>Produktmanagement</translation>
    </message>
    <message>
        <source>Project management</source>
        <translation>Projektmanagement</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Software engineering</source>
        <translation>Softwareentwicklung</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Lehre und Unterricht</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
        <source>Keys with Alt open menus. Choose another key.</source>
        <translation>Tasten mit Alt öffnen Menüs. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Next / previous region</source>
        <translation>Nächster / voriger Bereich</translation>
    </message>
    <message>
        <source>No key for {command}</source>
        <translation>Keine Taste für {command}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Play / Pause</source>
        <translation>Wiedergabe / Pause</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Space, Enter and Esc keep their meaning. Every command is in the menus as well.</source>
        <translation>Drücken Sie die Schaltfläche einer Taste, dann die neue Taste. Leertaste, Eingabe und Esc behalten ihre Bedeutung. Jeder Befehl steht auch in den Menüs.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Press the new key for {command}. Esc keeps the old one.</source>
        <translation>Drücken Sie die neue Taste für {command}. Esc behält die alte.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the key of {command}</source>
        <translation>Taste für {command} zurücksetzen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Menüleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space, Enter and Esc keep their meaning.</source>
        <translation>Leertaste, Eingabe und Esc behalten ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{command} has no key now</source>
        <translation>{command} hat jetzt keine Taste</translation>
    </message>
    <message>
        <source>{command} is {key} now</source>
        <translation>{command} liegt jetzt auf {key}</translation>
    </message>
    <message>
        <source>{command}, key {key}. Change</source>
        <translation>{command}, Taste {key}. Ändern</translation>
    </message>
    <message>
        <source>{key} is already “{command}” ({where}).</source>
        <translation>{key} ist schon „{command}“ ({where}).</translation>
    </message>
    <message>
        <source>{key} is needed where text is typed.</source>
        <translation>{key} wird beim Tippen von Text gebraucht.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Find out by listening</source>
        <translation>Beim Zuhören herausfinden</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Good level</source>
        <translation>Guter Pegel</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Quiet, move closer</source>
        <translation>Leise, näher herangehen</translation>
    </message>
    <message>
        <source>Say a few words</source>
        <translation>Sagen Sie ein paar Worte</translation>
    </message>
    <message>
        <source>Too loud, clipping</source>
        <translation>Zu laut, übersteuert</translation>
    </message>
    <message>
        <source>Your voice on the line</source>
        <translation>Ihre Stimme in der Leitung</translation>
    </message>
    <message>
        <source>Your voice, good level</source>
        <translation>Ihre Stimme, guter Pegel</translation>
    </message>
    <message>
        <source>good range</source>
        <translation>guter Bereich</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A stored correction is of the unknown kind “{kind}”. Update Greenroom to read it.</source>
        <translation>Eine gespeicherte Korrektur ist von der unbekannten Art „{kind}“. Aktualisieren Sie Greenroom, um sie zu lesen.</translation>
    </message>
    <message>
        <source>A stored file name leads out of the data folder: {name}</source>
        <translation>Ein gespeicherter Dateiname führt aus dem Datenordner hinaus: {name}</translation>
    </message>
    <message>
        <source>A stored {kind} cannot be read ({place}). Nothing was deleted; recordings are still in the data folder.</source>
        <translation>Ein gespeicherter Eintrag ({kind}) kann nicht gelesen werden ({place}). Nichts wurde gelöscht; die Aufnahmen liegen weiter im Datenordner.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened. {folder} was moved or is on a disk that is not connected. Nothing was deleted. Find the folder, or choose a new one.</source>
        <translation>Der Datenordner kann nicht geöffnet werden. {folder} wurde verschoben oder liegt auf einem Datenträger, der nicht angeschlossen ist. Nichts wurde gelöscht. Suchen Sie den Ordner, oder wählen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The data folder was not moved, because {folder} is not an empty folder elsewhere. Everything stays where it is. Choose an empty folder.</source>
        <translation>Der Datenordner wurde nicht verschoben, weil {folder} kein leerer Ordner an anderer Stelle ist. Alles bleibt, wo es ist. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found any more, so nothing was saved there. Connect its disk or put it back, then open Greenroom again.</source>
        <translation>Der Datenordner {folder} ist nicht mehr zu finden, daher wurde dort nichts gespeichert. Schließen Sie den Datenträger an oder legen Sie den Ordner zurück, und öffnen Sie Greenroom dann neu.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used ({reason}). Nothing was deleted. Check that it can be written to, or choose another one.</source>
        <translation>Der Datenordner {folder} kann nicht benutzt werden ({reason}). Nichts wurde gelöscht. Prüfen Sie, ob er beschreibbar ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full. What was stored before is safe; free some space to go on.</source>
        <translation>Der Datenträger ist voll. Was vorher gespeichert wurde, ist sicher; schaffen Sie etwas Platz, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The export was not written to {folder} ({reason}). Choose another folder.</source>
        <translation>Der Export wurde nicht nach {folder} geschrieben ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The export was not written, because the disk is full. Free some space, or choose another folder.</source>
        <translation>Der Export wurde nicht geschrieben, weil der Datenträger voll ist. Schaffen Sie etwas Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program and was left as it is. Choose another data folder.</source>
        <translation>Die Datei {file} gehört zu einem anderen Programm und wurde nicht verändert. Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged. Recordings are safe; start Greenroom again to put the library together from them.</source>
        <translation>Die Bibliothek in {folder} ist beschädigt. Die Aufnahmen sind sicher; starten Sie Greenroom neu, um die Bibliothek aus ihnen wiederherzustellen.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer version of Greenroom and was left as it is. Update Greenroom, or choose another data folder.</source>
        <translation>Die Bibliothek in {folder} stammt aus einer neueren Version von Greenroom und wurde nicht verändert. Aktualisieren Sie Greenroom, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The library is in use by another program, so nothing was changed. Close it and try again.</source>
        <translation>Die Bibliothek wird von einem anderen Programm benutzt, daher wurde nichts geändert. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no session “{id}”. “greenroom library list” shows them all.</source>
        <translation>Es gibt keine Sitzung „{id}“. „greenroom library list“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no “{id}” in the library.</source>
        <translation>In der Bibliothek gibt es kein „{id}“.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was deleted. Check that the folder exists and can be written to, or choose another one.</source>
        <translation>{path} kann nicht benutzt werden ({reason}). Nichts wurde gelöscht. Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Greenroom</source>
        <translation>Über Greenroom</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit Greenroom</source>
        <translation>Greenroom beenden</translation>
    </message>
    <message>
        <source>Show or hide this menu bar</source>
        <translation>Diese Menüleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Answered by the advert</source>
        <translation>Steht in der Anzeige</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Geschlossene Frage</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Own fit</source>
        <translation>Eigene Eignung</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <source>Question in own words</source>
        <translation>Frage in eigenen Worten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>What to clarify</source>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <source>What you do about it</source>
        <translation>Was Sie dafür tun</translation>
    </message>
    <message>
        <source>{part}: found, in suggested range</source>
        <translation>{part}: gefunden, im vorgeschlagenen Bereich</translation>
    </message>
    <message>
        <source>{part}: found, out of suggested range</source>
        <translation>{part}: gefunden, außerhalb des vorgeschlagenen Bereichs</translation>
    </message>
    <message>
        <source>{part}: not found</source>
        <translation>{part}: nicht gefunden</translation>
    </message>
    <message>
        <source>{part}: unclear</source>
        <translation>{part}: unklar</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>HR partner</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>There is no interviewer “{id}”. Choose one of: {ids}.</source>
        <translation>Es gibt niemanden mit der Kennung „{id}“, der Interviews führt. Wählen Sie aus: {ids}.</translation>
    </message>
    <message>
        <source>future colleague</source>
        <translation>künftiges Teammitglied</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>Personalverantwortung</translation>
    </message>
    <message>
        <source>operations director</source>
        <translation>Betriebsleitung</translation>
    </message>
    <message>
        <source>planning lead</source>
        <translation>Planungsleitung</translation>
    </message>
    <message>
        <source>product lead</source>
        <translation>Produktleitung</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>Teamleitung</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>A speech model is being fetched. Nothing about you is sent.</source>
        <translation>Ein Sprachmodell wird geholt. Nichts über Sie wird gesendet.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Greenroom uses no network. Nothing leaves this computer.</source>
        <translation>Greenroom benutzt kein Netzwerk. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>in range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>over {limit}%</source>
        <translation>über {limit}%</translation>
    </message>
    <message>
        <source>under {limit}%</source>
        <translation>unter {limit}%</translation>
    </message>
    <message>
        <source>{part}, {share} percent of the time</source>
        <translation>{part}, {share} Prozent der Zeit</translation>
    </message>
    <message>
        <source>{share}, suggested {low} to {high}, {words}</source>
        <translation>{share}, vorgeschlagen {low} bis {high}, {words}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The text model “{name}” could not be loaded. Install Greenroom again.</source>
        <translation>Das Textmodell „{name}“ konnte nicht geladen werden. Installieren Sie Greenroom neu.</translation>
    </message>
    <message>
        <source>The text model “{name}” is damaged, so answers are read by simpler rules. Install Greenroom again.</source>
        <translation>Das Textmodell „{name}“ ist beschädigt, daher werden Antworten nach einfacheren Regeln gelesen. Installieren Sie Greenroom neu.</translation>
    </message>
    <message>
        <source>The text model “{name}” is missing, so answers are read by simpler rules. Install Greenroom again.</source>
        <translation>Das Textmodell „{name}“ fehlt, daher werden Antworten nach einfacheren Regeln gelesen. Installieren Sie Greenroom neu.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Asked for what nobody knows</source>
        <translation>Nach Unbekanntem gefragt</translation>
    </message>
    <message>
        <source>Built upon others</source>
        <translation>Auf andere aufgebaut</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Facts asked for</source>
        <translation>Erfragte Fakten</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>First one after</source>
        <translation>Erster nach</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Long pauses</source>
        <translation>Lange Pausen</translation>
    </message>
    <message>
        <source>Loudness of the last sentence</source>
        <translation>Lautstärke des letzten Satzes</translation>
    </message>
    <message>
        <source>Made by Greenroom on this computer. Counts are estimates; suggested ranges are guides, not marks.</source>
        <translation>Von Greenroom auf diesem Computer erstellt. Zahlen sind Schätzungen; vorgeschlagene Bereiche sind Anhaltspunkte, keine Noten.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht erfragt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Andere einbezogen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer and by rules.</source>
        <translation>Teile, von einem Modell auf diesem Computer und nach Regeln gefunden.</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer.</source>
        <translation>Teile, von einem Modell auf diesem Computer gefunden.</translation>
    </message>
    <message>
        <source>Parts found by rules: tense, typical words and place.</source>
        <translation>Teile, nach Regeln gefunden: Zeitform, typische Wörter und Stelle.</translation>
    </message>
    <message>
        <source>Pitch variation</source>
        <translation>Variation der Tonhöhe</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Satzenden</translation>
    </message>
    <message>
        <source>Share of talk</source>
        <translation>Redeanteil</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Startverzögerung</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>The transcript of this answer is not finished yet.</source>
        <translation>Das Transkript dieser Antwort ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>Ihnen wurde gesagt</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>gefragt von {names}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>take {number}</source>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>words that are not written down yet</source>
        <translation>Worte, die noch nicht aufgeschrieben sind</translation>
    </message>
    <message>
        <source>{count} or more (a noisy recording)</source>
        <translation>{count} oder mehr (verrauschte Aufnahme)</translation>
    </message>
    <message>
        <source>{count} words a minute</source>
        <translation>{count} Wörter pro Minute</translation>
    </message>
    <message>
        <source>{count}, {rate} per minute</source>
        <translation>{count}, {rate} pro Minute</translation>
    </message>
    <message>
        <source>{falls} falling, {rises} rising of {all}</source>
        <translation>{falls} fallend, {rises} steigend von {all}</translation>
    </message>
    <message>
        <source>{fillers}; {more} more possible</source>
        <translation>{fillers}; noch {more} möglich</translation>
    </message>
    <message>
        <source>{measured}, your usual {low}–{high}</source>
        <translation>{measured}, bei Ihnen üblich {low}–{high}</translation>
    </message>
    <message>
        <source>{name} {times} times</source>
        <translation>{name} {times}-mal</translation>
    </message>
    <message>
        <source>{told} of {all}</source>
        <translation>{told} von {all}</translation>
    </message>
    <message>
        <source>{turns}, {over} while somebody was speaking</source>
        <translation>{turns}, davon {over}, während jemand sprach</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>Dokumente ({endings})</translation>
    </message>
    <message>
        <source>It is kept on this computer, and stands beside each interview by phone. Nobody else reads it.</source>
        <translation>Er bleibt auf diesem Computer und steht bei jedem Telefoninterview daneben. Niemand sonst liest ihn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No résumé yet</source>
        <translation>Noch kein Lebenslauf</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a résumé</source>
        <translation>Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>Paste it once. It stays on this computer and beside every call.</source>
        <translation>Fügen Sie ihn einmal ein. Er bleibt auf diesem Computer und neben jedem Anruf.</translation>
    </message>
    <message>
        <source>Paste or open…</source>
        <translation>Einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>Paste your résumé</source>
        <translation>Lebenslauf einfügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Résumé…</source>
        <translation>Lebenslauf…</translation>
    </message>
    <message>
        <source>“{file}” holds no text that can be read. Copy it there and paste it here.</source>
        <translation>„{file}“ enthält keinen lesbaren Text. Kopieren Sie ihn dort, und fügen Sie ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more is possible</source>
        <translation>1 weiteres ist möglich</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 Sekunde zurück</translation>
    </message>
    <message>
        <source>1 second on</source>
        <translation>1 Sekunde vor</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>A filler is missing before this word</source>
        <translation>Vor diesem Wort fehlt ein Füllwort</translation>
    </message>
    <message>
        <source>A filler is missing here</source>
        <translation>Hier fehlt ein Füllwort</translation>
    </message>
    <message>
        <source>A filler was added at {moment}.</source>
        <translation>Bei {moment} wurde ein Füllwort hinzugefügt.</translation>
    </message>
    <message>
        <source>About you: present, past, future</source>
        <translation>Über Sie: Gegenwart, Vergangenheit, Zukunft</translation>
    </message>
    <message>
        <source>Absolutes</source>
        <translation>Absolutes</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Acronyms that nothing near their first mention explains.</source>
        <translation>Abkürzungen, die in der Nähe ihrer ersten Nennung nicht erklärt werden.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Answer time line, {now} of {whole}</source>
        <translation>Zeitleiste der Antwort, {now} von {whole}</translation>
    </message>
    <message>
        <source>Answered by the advert</source>
        <translation>Steht in der Anzeige</translation>
    </message>
    <message>
        <source>Answered of what was asked; press one to go there.</source>
        <translation>Beantwortet von dem, was gefragt wurde; drücken Sie eine Frage, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Asides</source>
        <translation>Abschweifungen</translation>
    </message>
    <message>
        <source>Ask these questions again</source>
        <translation>Diese Fragen noch einmal stellen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Built upon others</source>
        <translation>Auf andere aufgebaut</translation>
    </message>
    <message>
        <source>By name while you spoke, or by their number.</source>
        <translation>Mit Namen, während Sie sprachen, oder über ihre Nummer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>Case: framework, analysis, recommendation</source>
        <translation>Fallstudie: Gliederung, Analyse, Empfehlung</translation>
    </message>
    <message>
        <source>Change S/T/A/R</source>
        <translation>S/T/A/R ändern</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Modell wechseln</translation>
    </message>
    <message>
        <source>Change part</source>
        <translation>Teil ändern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Wählen Sie eine Sitzung</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Claims that leave no room, such as “always” or “everyone loved”.</source>
        <translation>Aussagen ohne Spielraum, wie “always” oder “everyone loved”.</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Schleife aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Geschlossene Frage</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contribution {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Counted as a filler.</source>
        <translation>Als Füllwort gezählt.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Diesen Take löschen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Expected: {parts}</source>
        <translation>Erwartet: {parts}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Nach {folder} exportiert</translation>
    </message>
    <message>
        <source>Facts asked for</source>
        <translation>Erfragte Fakten</translation>
    </message>
    <message>
        <source>Facts that the interviewer knew and told when asked.</source>
        <translation>Fakten, die der Interviewer kannte und auf Nachfrage nannte.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Figures and number words that count something, per part.</source>
        <translation>Ziffern und Zahlwörter, die etwas zählen, je Teil.</translation>
    </message>
    <message>
        <source>Filled pauses, filler phrases and repetitions, without those you took out, per minute of speaking time. Possible ones (dashed) are not in the count. Suggested range: {band} a minute.</source>
        <translation>Gefüllte Pausen, Füllphrasen und Wiederholungen, ohne die von Ihnen herausgenommenen, pro Minute Sprechzeit. Mögliche (gestrichelt) zählen nicht mit. Vorgeschlagener Bereich: {band} pro Minute.</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>Erste Aktion</translation>
    </message>
    <message>
        <source>First one after</source>
        <translation>Erster nach</translation>
    </message>
    <message>
        <source>Fix word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <source>Fix words</source>
        <translation>Wörter berichtigen</translation>
    </message>
    <message>
        <source>Fix word…</source>
        <translation>Wort berichtigen…</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>From the beginning of the discussion.</source>
        <translation>Vom Beginn der Diskussion an.</translation>
    </message>
    <message>
        <source>From the end of the question to your first spoken word; an “um” counts as speech. Suggested range: {band}.</source>
        <translation>Vom Ende der Frage bis zu Ihrem ersten gesprochenen Wort; ein “um” zählt als Sprechen. Vorgeschlagener Bereich: {band}.</translation>
    </message>
    <message>
        <source>From your first word to your last. Suggested range: {band}.</source>
        <translation>Von Ihrem ersten bis zu Ihrem letzten Wort. Vorgeschlagener Bereich: {band}.</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Hard to hear; this word may be off.</source>
        <translation>Schwer zu verstehen; dieses Wort kann abweichen.</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>How far your first half minute tells of what the question asks for, from -1 to 1, by a model on this computer. Stories often begin far from the question, so it is only a hint.</source>
        <translation>Wie weit Ihre erste halbe Minute von dem erzählt, was die Frage verlangt, von -1 bis 1, nach einem Modell auf diesem Computer. Geschichten beginnen oft weit weg von der Frage, daher ist das nur ein Hinweis.</translation>
    </message>
    <message>
        <source>How far your pitch moves: its standard deviation in semitones (12 to an octave) wherever your voice has a pitch, octave slips left out. Measured with Praat; there is no suggested range. Press to hear where it varies most, and again where it varies least.</source>
        <translation>Wie stark sich Ihre Tonhöhe bewegt: die Standardabweichung in Halbtönen (12 je Oktave), wo Ihre Stimme eine Tonhöhe hat, ohne Oktavsprünge. Mit Praat gemessen; einen vorgeschlagenen Bereich gibt es nicht. Drücken Sie, um zu hören, wo sie am meisten variiert, und noch einmal, wo am wenigsten.</translation>
    </message>
    <message>
        <source>How something was before and after, or by how much it changed.</source>
        <translation>Wie etwas vorher und nachher war, oder um wie viel es sich änderte.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In Action</source>
        <translation>In der Aktion</translation>
    </message>
    <message>
        <source>In find: close</source>
        <translation>In der Suche: schließen</translation>
    </message>
    <message>
        <source>In find: next / previous place</source>
        <translation>In der Suche: nächste / vorige Stelle</translation>
    </message>
    <message>
        <source>In the transcript: by sentence</source>
        <translation>Im Transkript: Satz für Satz</translation>
    </message>
    <message>
        <source>In the transcript: correct the word</source>
        <translation>Im Transkript: das Wort berichtigen</translation>
    </message>
    <message>
        <source>In the transcript: play from the word</source>
        <translation>Im Transkript: ab dem Wort abspielen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>It is a filler</source>
        <translation>Es ist ein Füllwort</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Lane under the fillers</source>
        <translation>Spur unter den Füllwörtern</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the whole recording.</source>
        <translation>Länge der ganzen Aufnahme.</translation>
    </message>
    <message>
        <source>Level of your last sentence beside the middle of the rest of the answer, in decibels, where your voice has a pitch. A difference of 1 dB is just heard.</source>
        <translation>Pegel Ihres letzten Satzes verglichen mit der Mitte der übrigen Antwort, in Dezibel, wo Ihre Stimme eine Tonhöhe hat. Ein Unterschied von 1 dB ist gerade hörbar.</translation>
    </message>
    <message>
        <source>Look for another structure</source>
        <translation>Auf eine andere Struktur durchsehen</translation>
    </message>
    <message>
        <source>Look through this answer for</source>
        <translation>Diese Antwort durchsehen auf</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>Schleife von {start} bis {end}</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mark as filler</source>
        <translation>Als Füllwort markieren</translation>
    </message>
    <message>
        <source>Motivation: company, fit, goal</source>
        <translation>Motivation: Unternehmen, Eignung, Ziel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Next filler</source>
        <translation>Zum Füllwort</translation>
    </message>
    <message>
        <source>Next long pause</source>
        <translation>Nächste lange Pause</translation>
    </message>
    <message>
        <source>Next pause</source>
        <translation>Zur Pause</translation>
    </message>
    <message>
        <source>Next possible filler</source>
        <translation>Nächstes mögliches Füllwort</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>No STAR expected</source>
        <translation>STAR nicht erwartet</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>No fillers were heard.</source>
        <translation>Keine Füllwörter gehört.</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Keine Schleife</translation>
    </message>
    <message>
        <source>No structure</source>
        <translation>Keine Struktur</translation>
    </message>
    <message>
        <source>No words were heard in this answer</source>
        <translation>In dieser Antwort waren keine Wörter zu hören</translation>
    </message>
    <message>
        <source>No words were heard in this answer.</source>
        <translation>In dieser Antwort waren keine Wörter zu hören.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not a filler</source>
        <translation>Kein Füllwort</translation>
    </message>
    <message>
        <source>Not about one time</source>
        <translation>Kein konkretes Erlebnis</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht erfragt</translation>
    </message>
    <message>
        <source>Not counted as a filler.</source>
        <translation>Nicht als Füllwort gezählt.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on {take}</source>
        <translation>Notiz zu {take}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Now looked through for: {name}</source>
        <translation>Jetzt durchgesehen auf: {name}</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>Genannte Zahlen</translation>
    </message>
    <message>
        <source>Of the time in which somebody had the floor.</source>
        <translation>Von der Zeit, in der jemand das Wort hatte.</translation>
    </message>
    <message>
        <source>Office words</source>
        <translation>Bürowörter</translation>
    </message>
    <message>
        <source>On the time line: clear the loop</source>
        <translation>Auf der Zeitleiste: Schleife aufheben</translation>
    </message>
    <message>
        <source>On the time line: to the start / end</source>
        <translation>Auf der Zeitleiste: zum Anfang / Ende</translation>
    </message>
    <message>
        <source>On the time line: zoom</source>
        <translation>Auf der Zeitleiste: zoomen</translation>
    </message>
    <message>
        <source>One quick question</source>
        <translation>Eine schnelle Frage</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Andere einbezogen</translation>
    </message>
    <message>
        <source>Own fit</source>
        <translation>Eigene Eignung</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace and pauses wait for the transcript.</source>
        <translation>Tempo und Pausen warten auf das Transkript.</translation>
    </message>
    <message>
        <source>Pace over time, {low} to {high} words a minute, lowest around {moment}</source>
        <translation>Tempo im Verlauf, {low} bis {high} Wörter pro Minute, am niedrigsten um {moment}</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer and by rules.</source>
        <translation>Teile, von einem Modell auf diesem Computer und nach Regeln gefunden.</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer.</source>
        <translation>Teile, von einem Modell auf diesem Computer gefunden.</translation>
    </message>
    <message>
        <source>Parts found by rules: tense, typical words and place.</source>
        <translation>Teile, nach Regeln gefunden: Zeitform, typische Wörter und Stelle.</translation>
    </message>
    <message>
        <source>Parts were hard to hear ({start}–{end}). Counts there may be off.</source>
        <translation>Teile waren schwer zu verstehen ({start}–{end}). Dort können die Zahlen abweichen.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Pitch and loudness were not measured in this take.</source>
        <translation>In diesem Take wurden Tonhöhe und Lautstärke nicht gemessen.</translation>
    </message>
    <message>
        <source>Pitch variation</source>
        <translation>Variation der Tonhöhe</translation>
    </message>
    <message>
        <source>Pitch, loudness or pace on the time line</source>
        <translation>Tonhöhe, Lautstärke oder Tempo auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Von Anfang an abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play with a second around it</source>
        <translation>Mit einer Sekunde davor und danach abspielen</translation>
    </message>
    <message>
        <source>Play {moment}, {what}</source>
        <translation>{moment} abspielen, {what}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Vorige Antwort</translation>
    </message>
    <message>
        <source>Previous filler</source>
        <translation>Voriges Füllwort</translation>
    </message>
    <message>
        <source>Previous long pause</source>
        <translation>Vorige lange Pause</translation>
    </message>
    <message>
        <source>Previous possible filler</source>
        <translation>Voriges mögliches Füllwort</translation>
    </message>
    <message>
        <source>Programs that you named; the first mention of each.</source>
        <translation>Programme, die Sie nannten; jeweils die erste Nennung.</translation>
    </message>
    <message>
        <source>Question at {moment}</source>
        <translation>Frage bei {moment}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Questions that had an answer.</source>
        <translation>Fragen, auf die es eine Antwort gab.</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>F{number}</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Restated question</source>
        <translation>Wiederholte Frage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Neuer Take</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Zweimal gesagt</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Scratchpad at {time}, {number} of {count}</source>
        <translation>Notizblock bei {time}, {number} von {count}</translation>
    </message>
    <message>
        <source>Scratchpad on the time line</source>
        <translation>Notizblock auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Scratchpad, nothing yet</source>
        <translation>Notizblock, noch leer</translation>
    </message>
    <message>
        <source>Selected filler is not a filler</source>
        <translation>Gewähltes Füllwort ist keines</translation>
    </message>
    <message>
        <source>Selected possible filler is one</source>
        <translation>Gewähltes mögliches Füllwort ist eines</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Satzenden</translation>
    </message>
    <message>
        <source>Sentence is Action</source>
        <translation>Satz ist Aktion</translation>
    </message>
    <message>
        <source>Sentence is Result</source>
        <translation>Satz ist Resultat</translation>
    </message>
    <message>
        <source>Sentence is Situation</source>
        <translation>Satz ist Situation</translation>
    </message>
    <message>
        <source>Sentence is Task</source>
        <translation>Satz ist Task</translation>
    </message>
    <message>
        <source>Sentence is: {part}</source>
        <translation>Satz ist: {part}</translation>
    </message>
    <message>
        <source>Sentences that belong to no part: talk around the answer.</source>
        <translation>Sätze, die zu keinem Teil gehören: Gerede um die Antwort herum.</translation>
    </message>
    <message>
        <source>Sentences that share 60% of their content words with an earlier one (Greenroom’s choice).</source>
        <translation>Sätze, die 60% ihrer Inhaltswörter mit einem früheren teilen (von Greenroom festgelegt).</translation>
    </message>
    <message>
        <source>Share of talk</source>
        <translation>Redeanteil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show or hide the video</source>
        <translation>Video zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Silences of {long} s or more inside the answer (Greenroom’s choice). Silences from {short} s on are pauses; those between sentences help the listener.</source>
        <translation>Stille von {long} s oder länger in der Antwort (von Greenroom festgelegt). Stille ab {short} s zählt als Pause; Pausen zwischen Sätzen helfen beim Zuhören.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Some of your words are not written down yet.</source>
        <translation>Ein Teil Ihrer Worte ist noch nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Startverzögerung</translation>
    </message>
    <message>
        <source>Start, end or clear a loop here</source>
        <translation>Schleife hier beginnen, beenden oder aufheben</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Story: Situation, Task, Action, Result</source>
        <translation>Geschichte: Situation, Task, Aktion, Resultat</translation>
    </message>
    <message>
        <source>Strength: claim, example</source>
        <translation>Stärke: Aussage, Beispiel</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Structure: {name} ({who}). Change</source>
        <translation>Struktur: {name} ({who}). Ändern</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Technical: approach, steps, check</source>
        <translation>Technisch: Vorgehen, Schritte, Prüfung</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>Das wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The advert</source>
        <translation>Die Anzeige</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The first moment at which you say what you did.</source>
        <translation>Der erste Moment, in dem Sie sagen, was Sie taten.</translation>
    </message>
    <message>
        <source>The loop starts at {moment}. Go to its end and mark it, too.</source>
        <translation>Die Schleife beginnt bei {moment}. Gehen Sie zu ihrem Ende und markieren Sie es auch.</translation>
    </message>
    <message>
        <source>The recording is complete. You can try again, or use a smaller model.</source>
        <translation>Die Aufnahme ist vollständig. Sie können es noch einmal versuchen oder ein kleineres Modell nehmen.</translation>
    </message>
    <message>
        <source>The recording is kept: play it to hear what the microphone heard. Start shows whether it hears you now.</source>
        <translation>Die Aufnahme bleibt erhalten: Spielen Sie sie ab, um zu hören, was das Mikrofon hörte. Die Startseite zeigt, ob es Sie jetzt hört.</translation>
    </message>
    <message>
        <source>The recording is not in the folder any more.</source>
        <translation>Die Aufnahme liegt nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>The sentence at {moment} is</source>
        <translation>Der Satz bei {moment} ist</translation>
    </message>
    <message>
        <source>The sentence at {moment} is now {part}.</source>
        <translation>Der Satz bei {moment} ist jetzt {part}.</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>Der Take wurde gelöscht.</translation>
    </message>
    <message>
        <source>The transcript could not be stored</source>
        <translation>Das Transkript konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The transcript stopped at {moment}</source>
        <translation>Das Transkript endete bei {moment}</translation>
    </message>
    <message>
        <source>The transcript stopped before this could be counted.</source>
        <translation>Das Transkript endete, bevor das gezählt werden konnte.</translation>
    </message>
    <message>
        <source>The word was fixed.</source>
        <translation>Das Wort wurde berichtigt.</translation>
    </message>
    <message>
        <source>There are no words to count in.</source>
        <translation>Es gibt keine Wörter zum Zählen.</translation>
    </message>
    <message>
        <source>There is no answer on screen to change. Nothing was changed.</source>
        <translation>Es ist keine Antwort zu sehen, die sich ändern ließe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is too little speech here to show parts.</source>
        <translation>Hier wurde zu wenig gesprochen, um Teile zu zeigen.</translation>
    </message>
    <message>
        <source>Things that the pasted job description asks for and that this answer speaks of.</source>
        <translation>Dinge, die die eingefügte Stellenbeschreibung verlangt und die diese Antwort anspricht.</translation>
    </message>
    <message>
        <source>This filler is counted already.</source>
        <translation>Dieses Füllwort ist schon gezählt.</translation>
    </message>
    <message>
        <source>This model often leaves out short sounds; the count may be low.</source>
        <translation>Dieses Modell lässt kurze Laute oft weg; die Zahl ist vielleicht zu niedrig.</translation>
    </message>
    <message>
        <source>This question does not ask for a story.</source>
        <translation>Diese Frage fragt nicht nach einer Geschichte.</translation>
    </message>
    <message>
        <source>This recording is noisy, and noise hides short sounds. The count cannot be relied on, so no rate is shown.</source>
        <translation>Diese Aufnahme rauscht, und Rauschen verdeckt kurze Laute. Auf die Zahl ist kein Verlass, daher wird keine Rate gezeigt.</translation>
    </message>
    <message>
        <source>This video cannot be played. The sound is not affected.</source>
        <translation>Dieses Video kann nicht abgespielt werden. Der Ton ist nicht betroffen.</translation>
    </message>
    <message>
        <source>This was not a story about one time.</source>
        <translation>Das war keine Geschichte über ein konkretes Erlebnis.</translation>
    </message>
    <message>
        <source>Time from the middle of one gap to the middle of the next, per part, rounded so that the parts add up.</source>
        <translation>Zeit von der Mitte einer Lücke bis zur Mitte der nächsten, je Teil, so gerundet, dass die Teile sich ergänzen.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Timing is ready. Fillers and structure fill in as words arrive.</source>
        <translation>Die Zeiten sind fertig. Füllwörter und Struktur kommen dazu, sobald Wörter eintreffen.</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Too little speech to describe.</source>
        <translation>Zu wenig gesprochen für eine Beschreibung.</translation>
    </message>
    <message>
        <source>Too little voice was clear enough to measure pitch.</source>
        <translation>Zu wenig Stimme war klar genug, um die Tonhöhe zu messen.</translation>
    </message>
    <message>
        <source>Too short for STAR</source>
        <translation>Zu kurz für STAR</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Transcript and figures are kept; only playing is off.</source>
        <translation>Transkript und Zahlen bleiben erhalten; nur das Abspielen geht nicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video, in time with the sound</source>
        <translation>Video, im Takt mit dem Ton</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Waiting for the transcript</source>
        <translation>Wartet auf das Transkript</translation>
    </message>
    <message>
        <source>Weak evidence: they are not in the count.</source>
        <translation>Schwacher Beleg: Sie zählen nicht mit.</translation>
    </message>
    <message>
        <source>Weakness: claim, example, remedy</source>
        <translation>Schwäche: Aussage, Beispiel, Abhilfe</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was bleiben soll</translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation>Was Sie tun würden</translation>
    </message>
    <message>
        <source>When things were.</source>
        <translation>Wann etwas war.</translation>
    </message>
    <message>
        <source>Where your pitch goes over the last quarter second of voice in each sentence. It falls or rises from 1.5 semitones on, or what is heard as a movement at that length ('t Hart 1981, Mertens 2004). Sentences whose end has no clear pitch are left out.</source>
        <translation>Wohin Ihre Tonhöhe in der letzten Viertelsekunde Stimme jedes Satzes geht. Ab 1,5 Halbtönen fällt oder steigt sie; so viel ist bei dieser Länge als Bewegung zu hören ('t Hart 1981, Mertens 2004). Sätze, deren Ende keine klare Tonhöhe hat, fehlen hier.</translation>
    </message>
    <message>
        <source>While you spoke, without pauses: {rate} words a minute.</source>
        <translation>Während Sie sprachen, ohne Pausen: {rate} Wörter pro Minute.</translation>
    </message>
    <message>
        <source>With its follow-ups:</source>
        <translation>Mit den Nachfragen:</translation>
    </message>
    <message>
        <source>With its follow-ups: the follow-up brought {parts}.</source>
        <translation>Mit den Nachfragen: Die Nachfrage brachte {parts}.</translation>
    </message>
    <message>
        <source>With its follow-ups: {parts}, as in the first answer.</source>
        <translation>Mit den Nachfragen: {parts}, wie in der ersten Antwort.</translation>
    </message>
    <message>
        <source>Words a minute over the 10 seconds around each moment; the band is the suggested range ({band}).</source>
        <translation>Wörter pro Minute über die 10 Sekunden um jeden Moment; das Band ist der vorgeschlagene Bereich ({band}).</translation>
    </message>
    <message>
        <source>Words of offices that say little outside of them.</source>
        <translation>Bürowörter, die außerhalb wenig sagen.</translation>
    </message>
    <message>
        <source>Words that take back some of what you say.</source>
        <translation>Wörter, die einen Teil des Gesagten zurücknehmen.</translation>
    </message>
    <message>
        <source>Words without filled pauses, divided by the length of the answer. Suggested range: {band} words a minute. Press to hear the stretch furthest from it.</source>
        <translation>Wörter ohne gefüllte Pausen, geteilt durch die Länge der Antwort. Vorgeschlagener Bereich: {band} Wörter pro Minute. Drücken Sie, um die Stelle zu hören, die am weitesten davon entfernt ist.</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>Transkript wird geschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You did not take the floor in this discussion.</source>
        <translation>Sie haben in dieser Diskussion nicht das Wort ergriffen.</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>Ihnen wurde gesagt</translation>
    </message>
    <message>
        <source>Your first review appears here after one answer.</source>
        <translation>Ihr erster Rückblick erscheint hier nach einer Antwort.</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Ihre eigene Frage</translation>
    </message>
    <message>
        <source>Your usual is the middle half of your own last 10 answers. It is shown once there are 5 earlier ones.</source>
        <translation>Ihr üblicher Bereich ist die mittlere Hälfte Ihrer letzten 10 Antworten. Er erscheint, sobald es 5 frühere gibt.</translation>
    </message>
    <message>
        <source>Your usual is the middle half of your own last {count} answers before this one.</source>
        <translation>Ihr üblicher Bereich ist die mittlere Hälfte Ihrer letzten {count} Antworten vor dieser.</translation>
    </message>
    <message>
        <source>about how people work together</source>
        <translation>über die Zusammenarbeit</translation>
    </message>
    <message>
        <source>about the next step</source>
        <translation>über den nächsten Schritt</translation>
    </message>
    <message>
        <source>about the role</source>
        <translation>über die Stelle</translation>
    </message>
    <message>
        <source>about the team</source>
        <translation>über das Team</translation>
    </message>
    <message>
        <source>answered by the advert</source>
        <translation>steht in der Anzeige</translation>
    </message>
    <message>
        <source>asked by {asker}</source>
        <translation>gefragt von {asker}</translation>
    </message>
    <message>
        <source>asked for, but nobody knows</source>
        <translation>erfragt, aber niemand weiß es</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>fallen</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>Füllwort</translation>
    </message>
    <message>
        <source>filler “{filler}”</source>
        <translation>Füllwort „{filler}“</translation>
    </message>
    <message>
        <source>first 30 s; under {threshold} is far</source>
        <translation>erste 30 s; unter {threshold} ist weit weg</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>from the question</source>
        <translation>von der Frage</translation>
    </message>
    <message>
        <source>from the question's words</source>
        <translation>aus den Wörtern der Frage</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>in suggested range</source>
        <translation>im vorgeschlagenen Bereich</translation>
    </message>
    <message>
        <source>in the first {time}</source>
        <translation>in den ersten {time}</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>im letzten Satz</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>in {time} of speech</source>
        <translation>in {time} Sprechzeit</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>leer gelassen</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lange</translation>
    </message>
    <message>
        <source>no usual yet</source>
        <translation>noch nichts Übliches</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not yet: {list}</source>
        <translation>noch nicht: {list}</translation>
    </message>
    <message>
        <source>of the words</source>
        <translation>der Wörter</translation>
    </message>
    <message>
        <source>of them while somebody was speaking</source>
        <translation>davon, während jemand sprach</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>over the suggested {band}</source>
        <translation>über dem vorgeschlagenen {band}</translation>
    </message>
    <message>
        <source>over {bound}</source>
        <translation>über {bound}</translation>
    </message>
    <message>
        <source>pace over time, wpm</source>
        <translation>Tempo im Verlauf, W/min</translation>
    </message>
    <message>
        <source>pause of 2 s or more</source>
        <translation>Pause von 2 s oder länger</translation>
    </message>
    <message>
        <source>pause of {length}, between clauses</source>
        <translation>Pause von {length}, zwischen Teilsätzen</translation>
    </message>
    <message>
        <source>pause of {length}, within a clause</source>
        <translation>Pause von {length}, innerhalb eines Teilsatzes</translation>
    </message>
    <message>
        <source>pause {length}</source>
        <translation>Pause {length}</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>possible filler “{filler}”</source>
        <translation>mögliches Füllwort „{filler}“</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>rise · {level} level</source>
        <translation>steigen · {level} gleichbleibend</translation>
    </message>
    <message>
        <source>sentence end, {semitones} st</source>
        <translation>Satzende, {semitones} HT</translation>
    </message>
    <message>
        <source>share of time · [ ] suggested</source>
        <translation>Anteil der Zeit · [ ] vorgeschlagen</translation>
    </message>
    <message>
        <source>st</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>the 10 seconds in which it varies least</source>
        <translation>die 10 Sekunden, in denen sie am wenigsten variiert</translation>
    </message>
    <message>
        <source>the 10 seconds in which your voice varies most</source>
        <translation>die 10 Sekunden, in denen Ihre Stimme am meisten variiert</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>um</source>
        <translation>um</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>under the suggested {band}</source>
        <translation>unter dem vorgeschlagenen {band}</translation>
    </message>
    <message>
        <source>under {bound}</source>
        <translation>unter {bound}</translation>
    </message>
    <message>
        <source>we</source>
        <translation>we</translation>
    </message>
    <message>
        <source>wpm</source>
        <translation>W/min</translation>
    </message>
    <message>
        <source>your usual {low} to {high}</source>
        <translation>bei Ihnen üblich {low} bis {high}</translation>
    </message>
    <message>
        <source>your usual {low}–{high}</source>
        <translation>bei Ihnen üblich {low}–{high}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n questions answered</source>
        <translation>
            <numerusform>{answered} von %n Frage beantwortet</numerusform>
            <numerusform>{answered} von %n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {count}</source>
        <translation>{answered} von {count}</translation>
    </message>
    <message>
        <source>{asked} of {count}</source>
        <translation>{asked} von {count}</translation>
    </message>
    <message>
        <source>{block}, unsure</source>
        <translation>{block}, unsicher</translation>
    </message>
    <message>
        <source>{block}, {percent} percent</source>
        <translation>{block}, {percent} Prozent</translation>
    </message>
    <message>
        <source>{block}, {percent} percent, {status}</source>
        <translation>{block}, {percent} Prozent, {status}</translation>
    </message>
    <message>
        <source>{count} more are possible</source>
        <translation>{count} weitere sind möglich</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <source>{covered} of {count}</source>
        <translation>{covered} von {count}</translation>
    </message>
    <message>
        <source>{decibels} dB</source>
        <translation>{decibels} dB</translation>
    </message>
    <message>
        <source>{heard} of {whole}</source>
        <translation>{heard} von {whole}</translation>
    </message>
    <message>
        <source>{here} of {count}</source>
        <translation>{here} von {count}</translation>
    </message>
    <message>
        <source>{key} on the keyboard</source>
        <translation>{key} auf der Tastatur</translation>
    </message>
    <message>
        <source>{line} Still not found: {parts}.</source>
        <translation>{line} Noch nicht gefunden: {parts}.</translation>
    </message>
    <message>
        <source>{low} to {high} {unit} around your own middle</source>
        <translation>{low} bis {high} {unit} um Ihre eigene Mitte</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n times</source>
        <translation>
            <numerusform>{name}, %n-mal</numerusform>
            <numerusform>{name}, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} in range</source>
        <translation>{part} im Bereich</translation>
    </message>
    <message>
        <source>{part} not found</source>
        <translation>{part} nicht gefunden</translation>
    </message>
    <message>
        <source>{part} out of range</source>
        <translation>{part} außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{part} unclear</source>
        <translation>{part} unklar</translation>
    </message>
    <message>
        <source>{part}, not found, suggested {band}</source>
        <translation>{part}, nicht gefunden, vorgeschlagen {band}</translation>
    </message>
    <message>
        <source>{part}, unsure</source>
        <translation>{part}, unsicher</translation>
    </message>
    <message>
        <source>{part}, {percent} percent of the time, suggested {band}, {status}</source>
        <translation>{part}, {percent} Prozent der Zeit, vorgeschlagen {band}, {status}</translation>
    </message>
    <message>
        <source>{part}, {start} to {end}</source>
        <translation>{part}, {start} bis {end}</translation>
    </message>
    <message>
        <source>{question} · follow-up</source>
        <translation>{question} · Nachfrage</translation>
    </message>
    <message>
        <source>{question}, follow-up</source>
        <translation>{question}, Nachfrage</translation>
    </message>
    <message>
        <source>{question}, {stage}</source>
        <translation>{question}, {stage}</translation>
    </message>
    <message>
        <source>{rate} wpm</source>
        <translation>{rate} W/min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{semitones} st</source>
        <translation>{semitones} HT</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>{time} under</source>
        <translation>{time} darunter</translation>
    </message>
    <message>
        <source>{time}, filler {filler}</source>
        <translation>{time}, Füllwort {filler}</translation>
    </message>
    <message>
        <source>{time}, filler {filler}, in {part}</source>
        <translation>{time}, Füllwort {filler}, in {part}</translation>
    </message>
    <message>
        <source>{time}, possible filler {filler}</source>
        <translation>{time}, mögliches Füllwort {filler}</translation>
    </message>
    <message>
        <source>{time}, possible filler {filler}, in {part}</source>
        <translation>{time}, mögliches Füllwort {filler}, in {part}</translation>
    </message>
    <message>
        <source>{time}, scratchpad, {held}</source>
        <translation>{time}, Notizblock, {held}</translation>
    </message>
    <message>
        <source>{title}, with a note</source>
        <translation>{title}, mit einer Notiz</translation>
    </message>
    <message>
        <source>“I” and “we”, counted in Action only.</source>
        <translation>“I” und “we”, nur in der Aktion gezählt.</translation>
    </message>
    <message>
        <source>“{filler}”, possible, {times}</source>
        <translation>„{filler}“, möglich, {times}</translation>
    </message>
    <message>
        <source>“{filler}”, {times}</source>
        <translation>„{filler}“, {times}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>↑ ↓ to move</source>
        <translation>↑ ↓ zum Wechseln</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message numerus="yes">
        <source>%n s past</source>
        <translation>
            <numerusform>%n s darüber</numerusform>
            <numerusform>%n s darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s to your target</source>
        <translation>
            <numerusform>%n s bis zum Ziel</numerusform>
            <numerusform>%n s bis zum Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>in target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>{time} past</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>{time} to your target</source>
        <translation>{time} bis zum Ziel</translation>
    </message>
    <message>
        <source>{time}, {words}. Target {low} to {high}</source>
        <translation>{time}, {words}. Ziel {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Aim to finish between {low} and {high}</source>
        <translation>Kommen Sie möglichst zwischen {low} und {high} zum Ende</translation>
    </message>
    <message>
        <source>Aim to finish by {high}</source>
        <translation>Kommen Sie möglichst bis {high} zum Ende</translation>
    </message>
    <message>
        <source>Allow Greenroom to use the camera in your system's privacy settings, then try again. You are heard and recorded as always.</source>
        <translation>Erlauben Sie Greenroom die Kamera in den Datenschutzeinstellungen Ihres Systems, und versuchen Sie es dann noch einmal. Sie werden wie immer gehört und aufgenommen.</translation>
    </message>
    <message>
        <source>Another program may be using it. You are heard and recorded as always; only your picture is missing.</source>
        <translation>Vielleicht benutzt sie ein anderes Programm. Sie werden wie immer gehört und aufgenommen; nur Ihr Bild fehlt.</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Answer now / Stop answer</source>
        <translation>Jetzt antworten / Antwort beenden</translation>
    </message>
    <message>
        <source>Ask about anything that you need, one question at a time. What the interviewer tells you stays here.</source>
        <translation>Fragen Sie nach allem, was Sie brauchen, eine Frage nach der anderen. Was der Interviewer Ihnen sagt, bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Asked Q{number}</source>
        <translation>Hat F{number} gestellt</translation>
    </message>
    <message>
        <source>Asks this question again. What you said is kept.</source>
        <translation>Stellt diese Frage noch einmal. Was Sie gesagt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Begin with the simplest way that could work, and say where it would break.</source>
        <translation>Beginnen Sie mit dem einfachsten Weg, der gehen könnte, und sagen Sie, wo er scheitern würde.</translation>
    </message>
    <message>
        <source>Broke off at {time}, trying again.</source>
        <translation>Bei {time} abgebrochen, neuer Versuch.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Call {time}</source>
        <translation>Anruf {time}</translation>
    </message>
    <message>
        <source>Camera access is off</source>
        <translation>Kein Zugriff auf die Kamera</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Choose input</source>
        <translation>Eingang wählen</translation>
    </message>
    <message>
        <source>Choose voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Continue with {microphone}</source>
        <translation>Mit {microphone} weitermachen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Discussion of {time}</source>
        <translation>Diskussion von {time}</translation>
    </message>
    <message>
        <source>End and review</source>
        <translation>Beenden und zurückblicken</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>End interview</source>
        <translation>Interview beenden</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Enlarge the exhibit, or not</source>
        <translation>Schaubild vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Everybody speaks when they want to</source>
        <translation>Alle sprechen, wann sie möchten</translation>
    </message>
    <message>
        <source>Exhibit {number}</source>
        <translation>Schaubild {number}</translation>
    </message>
    <message>
        <source>Exhibit {number}, not yet shared</source>
        <translation>Schaubild {number}, noch nicht gezeigt</translation>
    </message>
    <message>
        <source>Feedback on the last answer</source>
        <translation>Rückmeldung zur letzten Antwort</translation>
    </message>
    <message>
        <source>Feedback on your answer is ready.</source>
        <translation>Die Rückmeldung zu Ihrer Antwort ist da.</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>Followed up Q{number}</source>
        <translation>Hat bei F{number} nachgefragt</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Gliederungen</translation>
    </message>
    <message>
        <source>Free some space to go on.</source>
        <translation>Schaffen Sie etwas Platz, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Free up space…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Give the floor back</source>
        <translation>Wort abgeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Hat das Wort</translation>
    </message>
    <message>
        <source>Hear the question again?</source>
        <translation>Die Frage noch einmal hören?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide / Show question</source>
        <translation>Frage verbergen / zeigen</translation>
    </message>
    <message>
        <source>In the notes: back to the room</source>
        <translation>In den Notizen: zurück in den Raum</translation>
    </message>
    <message>
        <source>In this video call</source>
        <translation>In diesem Videoanruf</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>{name} das Wort geben</translation>
    </message>
    <message>
        <source>Invite: {number}</source>
        <translation>Wort geben: {number}</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Laptop cameras are above the middle of the screen. Move the window so that this mark is under yours, and look there while you speak.</source>
        <translation>Bei Laptops ist die Kamera über der Mitte des Bildschirms. Schieben Sie das Fenster so, dass diese Marke unter Ihrer Kamera steht, und sehen Sie beim Sprechen dorthin.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Let others go on</source>
        <translation>Andere weitersprechen lassen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Live transcript</source>
        <translation>Mitlaufendes Transkript</translation>
    </message>
    <message>
        <source>Live transcript on / off</source>
        <translation>Mitlaufendes Transkript ein / aus</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hierher sehen</translation>
    </message>
    <message>
        <source>Material of the case</source>
        <translation>Material zur Fallstudie</translation>
    </message>
    <message>
        <source>Microphone access is off</source>
        <translation>Kein Zugriff auf das Mikrofon</translation>
    </message>
    <message>
        <source>Name one thing that you don’t know yet, and say why the answer would matter.</source>
        <translation>Nennen Sie etwas, das Sie noch nicht wissen, und sagen Sie, warum die Antwort wichtig wäre.</translation>
    </message>
    <message>
        <source>Name one thing that your way makes easy, and one that it makes hard.</source>
        <translation>Nennen Sie etwas, das Ihr Weg leicht macht, und etwas, das er schwer macht.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>No more questions</source>
        <translation>Keine Fragen mehr</translation>
    </message>
    <message>
        <source>No sound for 6 seconds. Check its mute switch.</source>
        <translation>Seit 6 Sekunden kein Ton. Prüfen Sie den Stummschalter.</translation>
    </message>
    <message>
        <source>No sound for 6 seconds. Check its mute switch. We are still recording.</source>
        <translation>Seit 6 Sekunden kein Ton. Prüfen Sie den Stummschalter. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>Nobody has another question planned; a follow-up may come.</source>
        <translation>Niemand hat noch eine Frage geplant; eine Nachfrage kann kommen.</translation>
    </message>
    <message>
        <source>Nobody speaks while you have the floor.</source>
        <translation>Niemand spricht, während Sie das Wort haben.</translation>
    </message>
    <message>
        <source>Not found: {parts}</source>
        <translation>Nicht gefunden: {parts}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and scratchpad</source>
        <translation>Notizen und Notizblock</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing to answer here. Press {key} to go on.</source>
        <translation>Hier gibt es nichts zu beantworten. Mit {key} geht es weiter.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On a headset: pick up, answer, stop</source>
        <translation>Am Headset: annehmen, antworten, beenden</translation>
    </message>
    <message>
        <source>On the scratchpad: indent or not</source>
        <translation>Auf dem Notizblock: einrücken oder ausrücken</translation>
    </message>
    <message>
        <source>One point and a reason</source>
        <translation>Ein Punkt und ein Grund</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open sound settings</source>
        <translation>Toneinstellungen öffnen</translation>
    </message>
    <message>
        <source>Panel, from left to right</source>
        <translation>Panel, von links nach rechts</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause / Go on</source>
        <translation>Pause / Weiter</translation>
    </message>
    <message>
        <source>Phone interview</source>
        <translation>Telefoninterview</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Plug one in, or choose another input. You can still read and review.</source>
        <translation>Schließen Sie eines an, oder wählen Sie einen anderen Eingang. Lesen und zurückblicken können Sie weiterhin.</translation>
    </message>
    <message>
        <source>Press {key} to answer this question again. What you said is kept.</source>
        <translation>Mit {key} beantworten Sie diese Frage noch einmal. Was Sie gesagt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Press {key} to answer, even before the end.</source>
        <translation>Mit {key} antworten Sie, auch vor dem Ende.</translation>
    </message>
    <message>
        <source>Press {key} to give the floor back.</source>
        <translation>Drücken Sie {key}, um das Wort abzugeben.</translation>
    </message>
    <message>
        <source>Press {key} to go on at once.</source>
        <translation>Mit {key} geht es sofort weiter.</translation>
    </message>
    <message>
        <source>Press {key} to go on where you stopped.</source>
        <translation>Mit {key} geht es dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Press {key} to hear it again.</source>
        <translation>Mit {key} hören Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Press {key} to pass over this part.</source>
        <translation>Drücken Sie {key}, um diesen Teil zu überspringen.</translation>
    </message>
    <message>
        <source>Press {key} to pick up.</source>
        <translation>Drücken Sie {key}, um anzunehmen.</translation>
    </message>
    <message>
        <source>Press {key} to take the floor again.</source>
        <translation>Drücken Sie {key}, um das Wort noch einmal zu nehmen.</translation>
    </message>
    <message>
        <source>Press {key} to take the floor.</source>
        <translation>Drücken Sie {key}, um das Wort zu nehmen.</translation>
    </message>
    <message>
        <source>Press {key} when you have finished.</source>
        <translation>Drücken Sie {key}, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Press {key} when you have finished. You can retake any answer later.</source>
        <translation>Drücken Sie {key}, wenn Sie fertig sind. Jede Antwort können Sie später wiederholen.</translation>
    </message>
    <message>
        <source>Press {key} when you want to start. After that time it starts by itself.</source>
        <translation>Drücken Sie {key}, wenn Sie beginnen möchten. Nach dieser Zeit beginnt es von selbst.</translation>
    </message>
    <message>
        <source>Press {show} to show</source>
        <translation>{show} zum Zeigen</translation>
    </message>
    <message>
        <source>Press {show} to show, {replay} to hear again</source>
        <translation>{show} zum Zeigen, {replay} zum erneuten Hören</translation>
    </message>
    <message>
        <source>Put on scratchpad</source>
        <translation>Auf den Notizblock</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question now</source>
        <translation>Aktuelle Frage</translation>
    </message>
    <message>
        <source>Question text is off, as on a real call.</source>
        <translation>Der Fragetext ist aus, wie bei einem echten Anruf.</translation>
    </message>
    <message>
        <source>Question text, hidden</source>
        <translation>Fragetext, verborgen</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Frage {number} von {total}</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation>Still seit {time}</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>F{number}</translation>
    </message>
    <message>
        <source>Recording starts by itself when the thinking time is over.</source>
        <translation>Die Aufnahme beginnt von selbst, wenn die Bedenkzeit vorbei ist.</translation>
    </message>
    <message>
        <source>Recording video</source>
        <translation>Videoaufnahme</translation>
    </message>
    <message>
        <source>Replay and start again</source>
        <translation>Noch einmal hören und neu beginnen</translation>
    </message>
    <message>
        <source>Replay question</source>
        <translation>Frage wiederholen</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Neuer Take</translation>
    </message>
    <message>
        <source>Retake the last answer</source>
        <translation>Neuer Take der letzten Antwort</translation>
    </message>
    <message>
        <source>Say a name to ask somebody, or press their number.</source>
        <translation>Sagen Sie einen Namen, um jemanden zu fragen, oder drücken Sie dessen Zahl.</translation>
    </message>
    <message>
        <source>Say what you are weighing up, even half a thought. It all counts.</source>
        <translation>Sagen Sie, was Sie abwägen, auch einen halben Gedanken. Alles zählt.</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Notizblock</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show or hide the notes</source>
        <translation>Notizen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide yourself</source>
        <translation>Sich selbst zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Sketch, list or calculate. It is kept with your answer.</source>
        <translation>Skizzieren, auflisten oder rechnen. Es bleibt bei Ihrer Antwort.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip question</source>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <source>Small call window</source>
        <translation>Kleines Anruffenster</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Some sound is lost</source>
        <translation>Etwas Ton geht verloren</translation>
    </message>
    <message>
        <source>Some sounds were cut off at the top. Move back a little or lower the input level.</source>
        <translation>Einige Laute wurden oben abgeschnitten. Gehen Sie etwas zurück oder verringern Sie den Eingangspegel.</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Etwas konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Spricht als Nächstes</translation>
    </message>
    <message>
        <source>Stage {number} of {total}: {name}</source>
        <translation>Phase {number} von {total}: {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Kamera wird gestartet</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Beginnt von selbst</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Still to ask: {names}. Panel members take turns and may follow up.</source>
        <translation>Noch zu fragen: {names}. Im Panel wird abgewechselt und vielleicht nachgefragt.</translation>
    </message>
    <message>
        <source>Still to ask: {names}. Panel members take turns.</source>
        <translation>Noch zu fragen: {names}. Im Panel wird abgewechselt.</translation>
    </message>
    <message>
        <source>Stop answer</source>
        <translation>Antwort beenden</translation>
    </message>
    <message>
        <source>Stop answer while typing</source>
        <translation>Antwort beim Tippen beenden</translation>
    </message>
    <message>
        <source>Stopped at {time}. The recording goes on.</source>
        <translation>Bei {time} angehalten. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>Suggested: {shortest} to {longest}</source>
        <translation>Vorgeschlagen: {shortest} bis {longest}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Sums so far</source>
        <translation>Bisherige Rechnungen</translation>
    </message>
    <message>
        <source>Take one small example, and say aloud what happens to it step by step.</source>
        <translation>Nehmen Sie ein kleines Beispiel, und sagen Sie Schritt für Schritt laut, was damit geschieht.</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>Wort nehmen</translation>
    </message>
    <message>
        <source>Take up what somebody said, ask those who are quiet, and sum up before the end. Say a name to ask somebody, or press their number.</source>
        <translation>Greifen Sie auf, was jemand sagte, fragen Sie die Stillen, und fassen Sie vor dem Ende zusammen. Sagen Sie einen Namen, um jemanden zu fragen, oder drücken Sie dessen Zahl.</translation>
    </message>
    <message>
        <source>Take your time. Press {key} when you want to start.</source>
        <translation>Lassen Sie sich Zeit. Drücken Sie {key}, wenn Sie beginnen möchten.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task sheet</source>
        <translation>Aufgabenblatt</translation>
    </message>
    <message>
        <source>That is no sum that can be worked out.</source>
        <translation>Das lässt sich nicht ausrechnen.</translation>
    </message>
    <message>
        <source>The assessor opens the discussion</source>
        <translation>Die beobachtende Person eröffnet die Diskussion</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>The camera is on, and its picture is kept with this answer.</source>
        <translation>Die Kamera ist an, und ihr Bild bleibt bei dieser Antwort.</translation>
    </message>
    <message>
        <source>The camera is on. Its picture is not kept.</source>
        <translation>Die Kamera ist an. Ihr Bild wird nicht behalten.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>Die Diskussion ist zu Ende</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>Das Wort ist frei</translation>
    </message>
    <message>
        <source>The interview goes on without your picture. Your voice is recorded as always.</source>
        <translation>Das Interview geht ohne Ihr Bild weiter. Ihre Stimme wird wie immer aufgenommen.</translation>
    </message>
    <message>
        <source>The interview waits. Everything you said so far is kept.</source>
        <translation>Das Interview wartet. Alles, was Sie bisher gesagt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Das Mikrofon</translation>
    </message>
    <message>
        <source>The microphone cannot be opened</source>
        <translation>Das Mikrofon kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The others, from left to right</source>
        <translation>Die anderen, von links nach rechts</translation>
    </message>
    <message>
        <source>The question is shown as text instead.</source>
        <translation>Die Frage wird stattdessen als Text gezeigt.</translation>
    </message>
    <message>
        <source>The recording is complete. You can try again in the review.</source>
        <translation>Die Aufnahme ist vollständig. Im Rückblick können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The transcript of an earlier answer stopped</source>
        <translation>Das Transkript einer früheren Antwort brach ab</translation>
    </message>
    <message>
        <source>The transcript stopped at {time}</source>
        <translation>Das Transkript endete bei {time}</translation>
    </message>
    <message>
        <source>The video of this answer is kept up to {time}. The interview goes on, and your voice is recorded as always.</source>
        <translation>Das Video dieser Antwort bleibt bis {time} erhalten. Das Interview geht weiter, und Ihre Stimme wird wie immer aufgenommen.</translation>
    </message>
    <message>
        <source>The video stopped</source>
        <translation>Das Video brach ab</translation>
    </message>
    <message>
        <source>The wide part of the ring is your target. Nothing stops you when you pass it.</source>
        <translation>Der breite Teil des Rings ist Ihr Ziel. Nichts hält Sie an, wenn Sie darüber hinausgehen.</translation>
    </message>
    <message>
        <source>The wide part of the ring is your target. The interviewer may come in after it.</source>
        <translation>Der breite Teil des Rings ist Ihr Ziel. Danach kann der Interviewer einsetzen.</translation>
    </message>
    <message>
        <source>There: {parts}</source>
        <translation>Vorhanden: {parts}</translation>
    </message>
    <message>
        <source>Think aloud: say what you are weighing up, and what you reject.</source>
        <translation>Denken Sie laut: Sagen Sie, was Sie abwägen und was Sie verwerfen.</translation>
    </message>
    <message>
        <source>Think of an empty, a huge and an unexpected case. What happens to each?</source>
        <translation>Denken Sie an einen leeren, einen riesigen und einen unerwarteten Fall. Was geschieht jeweils?</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Denkt laut</translation>
    </message>
    <message>
        <source>This computer is too busy to take in every moment. Close other programs. We are still recording.</source>
        <translation>Dieser Computer ist zu beschäftigt, um jeden Moment aufzunehmen. Schließen Sie andere Programme. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>This take stops and is not kept. You start again afterwards.</source>
        <translation>Dieser Take endet und wird nicht behalten. Danach beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This voice is not available</source>
        <translation>Diese Stimme ist nicht verfügbar</translation>
    </message>
    <message>
        <source>This voice is not available. The question is shown as text.</source>
        <translation>Diese Stimme ist nicht verfügbar. Die Frage wird als Text gezeigt.</translation>
    </message>
    <message>
        <source>Time in this call</source>
        <translation>Zeit in diesem Anruf</translation>
    </message>
    <message>
        <source>Time in this interview</source>
        <translation>Zeit in diesem Interview</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Zu laut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Kamera noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type a sum below, such as 4,300 × 3.8. What you work out stays here.</source>
        <translation>Geben Sie unten eine Rechnung ein, etwa 4,300 × 3.8. Was Sie ausrechnen, bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Type anything you want in view.</source>
        <translation>Schreiben Sie auf, was Sie im Blick haben möchten.</translation>
    </message>
    <message>
        <source>Unclear: {parts}</source>
        <translation>Unklar: {parts}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>We are still recording. You can try again in the review.</source>
        <translation>Die Aufnahme läuft weiter. Im Rückblick können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>We stopped at {time} and kept everything you said.</source>
        <translation>Wir haben bei {time} angehalten und alles behalten, was Sie gesagt haben.</translation>
    </message>
    <message>
        <source>We stopped at {time} and kept that part. Free some space to go on.</source>
        <translation>Wir haben bei {time} angehalten und diesen Teil behalten. Schaffen Sie etwas Platz, um weiterzumachen.</translation>
    </message>
    <message>
        <source>What was filmed of this answer until then is kept. Your voice is recorded as always.</source>
        <translation>Was bis dahin von dieser Antwort gefilmt wurde, bleibt erhalten. Ihre Stimme wird wie immer aufgenommen.</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Was Sie fragten</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Wer fragte</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are heard and recorded as always. Only your own picture and a video recording are left out.</source>
        <translation>Sie werden wie immer gehört und aufgenommen. Nur Ihr eigenes Bild und eine Videoaufnahme fallen weg.</translation>
    </message>
    <message>
        <source>You can continue from question {number} later.</source>
        <translation>Sie können später bei Frage {number} weitermachen.</translation>
    </message>
    <message>
        <source>You have the floor</source>
        <translation>Sie haben das Wort</translation>
    </message>
    <message>
        <source>You have the floor, not recorded</source>
        <translation>Sie haben das Wort, ohne Aufnahme</translation>
    </message>
    <message>
        <source>You went quiet for a moment</source>
        <translation>Sie waren kurz still</translation>
    </message>
    <message>
        <source>You, as others see you, mirrored</source>
        <translation>Sie, wie andere Sie sehen, gespiegelt</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers are kept.</source>
        <translation>
            <numerusform>Ihre Antwort bleibt erhalten.</numerusform>
            <numerusform>Ihre %n Antworten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is cut at {time}, as on a real platform.</source>
        <translation>Ihre Antwort wird bei {time} abgeschnitten, wie auf einer echten Plattform.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Ihre Antwort bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your answer to question {number}</source>
        <translation>Ihre Antwort auf Frage {number}</translation>
    </message>
    <message>
        <source>Your answer to the follow-up</source>
        <translation>Ihre Antwort auf die Nachfrage</translation>
    </message>
    <message>
        <source>Your last answer</source>
        <translation>Ihre letzte Antwort</translation>
    </message>
    <message>
        <source>Your microphone is on, but silent</source>
        <translation>Ihr Mikrofon ist an, aber stumm</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>Ihr Bild ist verborgen</translation>
    </message>
    <message>
        <source>Your turn when you want it</source>
        <translation>Sie sind dran, wann Sie möchten</translation>
    </message>
    <message>
        <source>back to the room</source>
        <translation>zurück in den Raum</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>four spaces</source>
        <translation>vier Leerzeichen</translation>
    </message>
    <message>
        <source>is cut at {time}</source>
        <translation>Schnitt bei {time}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>beginnt in %n s</numerusform>
            <numerusform>beginnt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stop while typing</source>
        <translation>beenden beim Tippen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>take %n</source>
        <translation>
            <numerusform>Take %n</numerusform>
            <numerusform>Take %n</numerusform>
        </translation>
    </message>
    <message>
        <source>written on this computer, may change</source>
        <translation>auf diesem Computer geschrieben, kann sich ändern</translation>
    </message>
    <message>
        <source>{camera} gives no picture</source>
        <translation>{camera} liefert kein Bild</translation>
    </message>
    <message>
        <source>{camera} was unplugged</source>
        <translation>{camera} wurde getrennt</translation>
    </message>
    <message>
        <source>{first} and {second} speak at once</source>
        <translation>{first} und {second} sprechen gleichzeitig</translation>
    </message>
    <message>
        <source>{microphone} was unplugged</source>
        <translation>{microphone} wurde getrennt</translation>
    </message>
    <message>
        <source>{name} asks</source>
        <translation>{name} fragt</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} hat das Wort</translation>
    </message>
    <message>
        <source>{name} speaks to you</source>
        <translation>{name} spricht zu Ihnen</translation>
    </message>
    <message>
        <source>{name}, following up your answer</source>
        <translation>{name} fragt zu Ihrer Antwort nach</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number} follow-up</source>
        <translation>{number} Nachfrage</translation>
    </message>
    <message>
        <source>{question}, follow-up</source>
        <translation>{question}, Nachfrage</translation>
    </message>
    <message>
        <source>{question}, {take}</source>
        <translation>{question}, {take}</translation>
    </message>
    <message>
        <source>{rate} per minute</source>
        <translation>{rate} pro Minute</translation>
    </message>
    <message>
        <source>{status}, asked question {number}</source>
        <translation>{status}, hat Frage {number} gestellt</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Hinzufügen</translation>
    </message>
    <message>
        <source>A range goes from a smaller to a larger value.</source>
        <translation>Ein Bereich geht von einem kleineren zu einem größeren Wert.</translation>
    </message>
    <message>
        <source>Add a speech model…</source>
        <translation>Sprachmodell hinzufügen…</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>After %n s of silence</source>
        <translation>
            <numerusform>Nach %n s Stille</numerusform>
            <numerusform>Nach %n s Stille</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers and your question banks were deleted.</source>
        <translation>Alle Antworten und Ihre Fragensammlungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>All answers were deleted.</source>
        <translation>Alle Antworten wurden gelöscht.</translation>
    </message>
    <message>
        <source>All answers were deleted. Your banks are kept.</source>
        <translation>Alle Antworten wurden gelöscht. Ihre Sammlungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>An answer is still being transcribed. Nothing was changed. Try again when its review is there.</source>
        <translation>Eine Antwort wird noch transkribiert. Nichts wurde geändert. Versuchen Sie es noch einmal, wenn ihr Rückblick da ist.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {model}</source>
        <translation>{model} abbrechen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Change or switch off the key of each command.</source>
        <translation>Die Taste eines Befehls ändern oder abschalten.</translation>
    </message>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Choose a folder with a CTranslate2 Whisper model</source>
        <translation>Ordner mit einem CTranslate2-Whisper-Modell wählen</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Leeren Ordner wählen</translation>
    </message>
    <message>
        <source>Copying, {percent}% so far…</source>
        <translation>Wird kopiert, bisher {percent}%…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Days after which recordings, sound and video, are deleted; 0 keeps them.</source>
        <translation>Tage, nach denen Aufnahmen, Ton und Video, gelöscht werden; 0 behält sie.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n answers?</source>
        <translation>
            <numerusform>%n Antwort löschen?</numerusform>
            <numerusform>Alle %n Antworten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Alle Daten löschen…</translation>
    </message>
    <message>
        <source>Delete audio older than</source>
        <translation>Ton löschen, wenn älter als</translation>
    </message>
    <message numerus="yes">
        <source>Delete my %n question banks too</source>
        <translation>
            <numerusform>Auch meine Fragensammlung löschen</numerusform>
            <numerusform>Auch meine %n Fragensammlungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Does not load</source>
        <translation>Nicht ladbar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Download {model} from {source}?</source>
        <translation>{model} von {source} herunterladen?</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>Herunterladen eines Modells</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>{model} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>End an answer by itself</source>
        <translation>Antwort von selbst beenden</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in the new folder. %n files stay in {folder}.</source>
        <translation>
            <numerusform>Alles liegt im neuen Ordner. %n Datei bleibt in {folder}.</numerusform>
            <numerusform>Alles liegt im neuen Ordner. %n Dateien bleiben in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was copied and is used from the new folder, but settings were not saved. So {folder} was left as it is, and will be used after the next start.</source>
        <translation>Alles wurde kopiert und wird aus dem neuen Ordner benutzt, aber die Einstellungen wurden nicht gespeichert. Daher blieb {folder}, wie er ist, und wird nach dem nächsten Start wieder benutzt.</translation>
    </message>
    <message>
        <source>Everything was exported.</source>
        <translation>Alles wurde exportiert.</translation>
    </message>
    <message>
        <source>Everything was moved to the new folder.</source>
        <translation>Alles wurde in den neuen Ordner verschoben.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Feedback in practice</source>
        <translation>Rückmeldung beim Üben</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>For video interviews only. It is on while you are in the room of one, and at no other time.</source>
        <translation>Nur für Videointerviews. Sie ist an, solange Sie im Raum eines solchen sind, und sonst nie.</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>How fast interviewers speak.</source>
        <translation>Wie schnell Interviewer sprechen.</translation>
    </message>
    <message>
        <source>How loud the interviewer is.</source>
        <translation>Wie laut der Interviewer ist.</translation>
    </message>
    <message>
        <source>In a video interview</source>
        <translation>In einem Videointerview</translation>
    </message>
    <message>
        <source>In percent of the system's own text size.</source>
        <translation>In Prozent der Textgröße des Systems.</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Keep audio after the transcript is made</source>
        <translation>Ton behalten, nachdem das Transkript fertig ist</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>{model} behalten</translation>
    </message>
    <message>
        <source>Key caps</source>
        <translation>Tastenkappen</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Language you speak</source>
        <translation>Sprache, die Sie sprechen</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>Buchstabentasten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel, oder wie das System.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move the data folder…</source>
        <translation>Datenordner verschieben…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>New filler word</source>
        <translation>Neues Füllwort</translation>
    </message>
    <message>
        <source>No camera found. Video interviews can be held without one.</source>
        <translation>Keine Kamera gefunden. Videointerviews gehen auch ohne.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Keine Netzwerknutzung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing else has changed.</source>
        <translation>Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off, so that a pause for thought never ends an answer. Otherwise an answer ends when you have been silent for so long.</source>
        <translation>Aus, damit eine Denkpause nie eine Antwort beendet. Sonst endet eine Antwort, wenn Sie so lange still waren.</translation>
    </message>
    <message>
        <source>Off: the speaking ring rests and the playhead goes word by word.</source>
        <translation>Aus: Der Sprechring ruht, und die Abspielmarke springt von Wort zu Wort.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>On this computer, 1 minute of speech takes about %n seconds.</source>
        <translation>
            <numerusform>Auf diesem Computer dauert 1 Minute Sprache etwa %n Sekunde.</numerusform>
            <numerusform>Auf diesem Computer dauert 1 Minute Sprache etwa %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Datenschutz und Daten</translation>
    </message>
    <message>
        <source>Ready, offline</source>
        <translation>Bereit, offline</translation>
    </message>
    <message>
        <source>Record video with answers</source>
        <translation>Video zu Antworten aufnehmen</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and exports in {folder} are removed from this computer, and so are your résumé, job description and roles. Settings stay, and so do copies that you exported to another folder. This cannot be undone.</source>
        <translation>Aufnahmen, Transkripte, Notizen und Exporte in {folder} werden von diesem Computer entfernt, ebenso Ihr Lebenslauf, Ihre Stellenbeschreibung und Ihre Stellen. Die Einstellungen bleiben, ebenso Kopien, die Sie in einen anderen Ordner exportiert haben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>{word} entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>Richtwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings were not saved ({reason}). They hold until you close Greenroom.</source>
        <translation>Die Einstellungen wurden nicht gespeichert ({reason}). Sie gelten, bis Sie Greenroom schließen.</translation>
    </message>
    <message>
        <source>Show feedback after each answer</source>
        <translation>Nach jeder Antwort Rückmeldung zeigen</translation>
    </message>
    <message>
        <source>Show keys on buttons.</source>
        <translation>Tasten auf Schaltflächen zeigen.</translation>
    </message>
    <message>
        <source>Show your own picture</source>
        <translation>Eigenes Bild zeigen</translation>
    </message>
    <message>
        <source>Single letters as commands. Every command is in the menus as well.</source>
        <translation>Einzelne Buchstaben als Befehle. Jeder Befehl steht auch in den Menüs.</translation>
    </message>
    <message>
        <source>Smaller models are faster and miss more “um” and “uh”.</source>
        <translation>Kleinere Modelle sind schneller und überhören mehr “um” und “uh”.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Suggested range</source>
        <translation>Vorgeschlagener Bereich</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Mikrofon testen</translation>
    </message>
    <message>
        <source>Test the speakers</source>
        <translation>Lautsprecher testen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That is slow; tiny.en is faster and knows English only.</source>
        <translation>Das ist langsam; tiny.en ist schneller und kann nur Englisch.</translation>
    </message>
    <message>
        <source>The microphone that answers are recorded with. Empty means the system's default.</source>
        <translation>Das Mikrofon, mit dem Antworten aufgenommen werden. Leer heißt: der Systemstandard.</translation>
    </message>
    <message>
        <source>The model is here and can be chosen.</source>
        <translation>Das Modell ist da und kann gewählt werden.</translation>
    </message>
    <message>
        <source>The plain folder with all your recordings and reports. Empty means the usual one.</source>
        <translation>Der einfache Ordner mit all Ihren Aufnahmen und Berichten. Leer heißt: der übliche.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>These are guides, not marks. Change any of them; reviews update at once.</source>
        <translation>Das sind Anhaltspunkte, keine Noten. Ändern Sie davon, was Sie möchten; Rückblicke passen sich sofort an.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Richtwerte</translation>
    </message>
    <message>
        <source>Thresholds and their sources</source>
        <translation>Richtwerte und ihre Quellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use single letters as commands.</source>
        <translation>Einzelne Buchstaben als Befehle verwenden.</translation>
    </message>
    <message>
        <source>Use tiny.en</source>
        <translation>tiny.en verwenden</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Videoaufnahme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What was measured and one next step stand beside the room until the next answer begins. A real interview shows nothing before its end.</source>
        <translation>Was gemessen wurde und ein nächster Schritt stehen neben dem Raum, bis die nächste Antwort beginnt. Der Ernstfall zeigt vor seinem Ende nichts.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Where the interviewer is heard. Headphones keep the interviewer out of your recording.</source>
        <translation>Wo der Interviewer zu hören ist. Mit Kopfhörern kommt er nicht in Ihre Aufnahme.</translation>
    </message>
    <message>
        <source>Without the audio an answer can be read, but not played or heard again. Video goes with it.</source>
        <translation>Ohne den Ton kann eine Antwort gelesen, aber nicht abgespielt oder neu transkribiert werden. Das Video geht mit.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Wort oder Wendung</translation>
    </message>
    <message>
        <source>Words counted as fillers</source>
        <translation>Wörter, die als Füllwörter zählen</translation>
    </message>
    <message>
        <source>You can go on meanwhile.</source>
        <translation>Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Your own picture beside the interviewer's, as in a mirror. It is not kept.</source>
        <translation>Ihr eigenes Bild neben dem des Interviewers, wie im Spiegel. Es wird nicht behalten.</translation>
    </message>
    <message>
        <source>Your own words beside the usual ones.</source>
        <translation>Ihre eigenen Wörter neben den üblichen.</translation>
    </message>
    <message>
        <source>Your picture is kept with each answer of a video interview: on this computer only, beside the sound, and deleted with it. About 8 MB a minute.</source>
        <translation>Ihr Bild bleibt bei jeder Antwort eines Videointerviews: nur auf diesem Computer, neben dem Ton, und wird mit ihm gelöscht. Etwa 8 MB pro Minute.</translation>
    </message>
    <message>
        <source>base is more accurate; tiny.en is faster and knows English only. A folder with a CTranslate2 Whisper model can be added.</source>
        <translation>base ist genauer; tiny.en ist schneller und kann nur Englisch. Ein Ordner mit einem CTranslate2-Whisper-Modell kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>base understands all of them; tiny.en English only. Structure is found in English.</source>
        <translation>base versteht sie alle; tiny.en nur Englisch. Die Struktur wird auf Englisch erkannt.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>{answers} answers, {size}.</source>
        <translation>{answers} Antworten, {size}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{model} is here now and was checked. You can choose it.</source>
        <translation>{model} ist jetzt da und wurde geprüft. Sie können es wählen.</translation>
    </message>
    <message>
        <source>{model}, {size}, damaged</source>
        <translation>{model}, {size}, beschädigt</translation>
    </message>
    <message>
        <source>{model}, {size}, not on this computer</source>
        <translation>{model}, {size}, nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>{size} are fetched from {source} and checked. Only this model is fetched. Nothing about you, your answers or your settings is sent; the site sees your network address, as every web site does.</source>
        <translation>{size} werden von {source} geholt und geprüft. Nur dieses Modell wird geholt. Nichts über Sie, Ihre Antworten oder Ihre Einstellungen wird gesendet; die Website sieht Ihre Netzwerkadresse, wie jede andere auch.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>“{name}” cannot have this value. It stays as it was.</source>
        <translation>„{name}“ kann diesen Wert nicht haben. Alles bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Approach</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Schaubild</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Durchgehen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n words, compared with your answers.</source>
        <translation>
            <numerusform>%n Wort, mit Ihren Antworten verglichen.</numerusform>
            <numerusform>%n Wörter, mit Ihren Antworten verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group discusses around one table, not by phone.</source>
        <translation>Eine Gruppe diskutiert an einem Tisch, nicht am Telefon.</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>An interviewer asks aloud, you answer aloud. Press</source>
        <translation>Jemand fragt laut, Sie antworten laut. Drücken Sie</translation>
    </message>
    <message>
        <source>Answer limit</source>
        <translation>Antwortgrenze</translation>
    </message>
    <message>
        <source>Answer one question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Frage {number} beantworten</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jede Stelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case or task</source>
        <translation>Fallstudie oder Aufgabe</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Ordner ändern…</translation>
    </message>
    <message>
        <source>Change the job description…</source>
        <translation>Stellenbeschreibung ändern…</translation>
    </message>
    <message>
        <source>Check your microphone</source>
        <translation>Mikrofon prüfen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose input</source>
        <translation>Eingang wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the open interview</source>
        <translation>Das offene Interview fortsetzen</translation>
    </message>
    <message>
        <source>During the interview</source>
        <translation>Während des Interviews</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Finish with a result</source>
        <translation>Mit einem Resultat enden</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Free up space…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <source>Good level. Use headphones, or the interviewer will be in your recording.</source>
        <translation>Guter Pegel. Benutzen Sie Kopfhörer, sonst ist der Interviewer in Ihrer Aufnahme zu hören.</translation>
    </message>
    <message>
        <source>Good level. You are ready.</source>
        <translation>Guter Pegel. Es kann losgehen.</translation>
    </message>
    <message>
        <source>In {hits} of {all} answers there were more than {limit} fillers a minute.</source>
        <translation>In {hits} von {all} Antworten gab es mehr als {limit} Füllwörter pro Minute.</translation>
    </message>
    <message>
        <source>In {hits} of {all} answers, Result took less than {low}% of the time.</source>
        <translation>In {hits} von {all} Antworten nahm das Resultat weniger als {low}% der Zeit ein.</translation>
    </message>
    <message>
        <source>Interview type</source>
        <translation>Art des Interviews</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Its contents do not match what Greenroom expects. Choose another copy of {model}.</source>
        <translation>Ihr Inhalt ist nicht, was Greenroom erwartet. Wählen Sie eine andere Kopie von {model}.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>Job description…</source>
        <translation>Stellenbeschreibung…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it warm</source>
        <translation>In Übung bleiben</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>{model} behalten</translation>
    </message>
    <message>
        <source>Last time’s choices are kept. Press</source>
        <translation>Die letzte Auswahl ist noch da. Drücken Sie</translation>
    </message>
    <message>
        <source>Leave a pause instead</source>
        <translation>Lieber eine Pause lassen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Live transcript</source>
        <translation>Mitlaufendes Transkript</translation>
    </message>
    <message numerus="yes">
        <source>Loading the speech model, about %n s left. You can start now.</source>
        <translation>
            <numerusform>Das Sprachmodell wird geladen, noch etwa %n s. Sie können schon beginnen.</numerusform>
            <numerusform>Das Sprachmodell wird geladen, noch etwa %n s. Sie können schon beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the speech model. You can start now.</source>
        <translation>Das Sprachmodell wird geladen. Sie können schon beginnen.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone access is off</source>
        <translation>Kein Zugriff auf das Mikrofon</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>No account and no network connection. Recordings are kept in</source>
        <translation>Kein Konto und keine Netzwerkverbindung. Aufnahmen liegen in</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>No sound was heard. Check the mute switch or another input.</source>
        <translation>Kein Ton zu hören. Prüfen Sie den Stummschalter oder einen anderen Eingang.</translation>
    </message>
    <message>
        <source>No speech model yet</source>
        <translation>Noch kein Sprachmodell</translation>
    </message>
    <message>
        <source>No strict clock here: one goes back and forth.</source>
        <translation>Hier keine strenge Uhr: Es geht hin und her.</translation>
    </message>
    <message>
        <source>None. Answers can be compared with one.</source>
        <translation>Keine. Antworten können mit einer verglichen werden.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>One quick question</source>
        <translation>Eine schnelle Frage</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Opens the data folder</source>
        <translation>Öffnet den Datenordner</translation>
    </message>
    <message>
        <source>Paste a job description</source>
        <translation>Stellenbeschreibung einfügen</translation>
    </message>
    <message>
        <source>Paste a job description…</source>
        <translation>Stellenbeschreibung einfügen…</translation>
    </message>
    <message>
        <source>Plug one in, or choose another input. You can still read and review.</source>
        <translation>Schließen Sie eines an, oder wählen Sie einen anderen Eingang. Lesen und zurückblicken können Sie weiterhin.</translation>
    </message>
    <message>
        <source>Practice, 6 min</source>
        <translation>Üben, 6 min</translation>
    </message>
    <message>
        <source>Questions and length</source>
        <translation>Fragen und Länge</translation>
    </message>
    <message>
        <source>Questions for</source>
        <translation>Fragen für</translation>
    </message>
    <message>
        <source>Quiet. Move closer, or raise the input level.</source>
        <translation>Leise. Gehen Sie näher heran, oder erhöhen Sie den Eingangspegel.</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn Sie es sind</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Aufnehmen und abspielen</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Review then says which of the things that it asks for you spoke of. It is kept with the interview, on this computer.</source>
        <translation>Der Rückblick sagt dann, welche der verlangten Dinge Sie angesprochen haben. Sie bleibt beim Interview, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Say a sentence and hear how you sound.</source>
        <translation>Sagen Sie einen Satz und hören Sie, wie Sie klingen.</translation>
    </message>
    <message>
        <source>Say a sentence. {time}</source>
        <translation>Sagen Sie einen Satz. {time}</translation>
    </message>
    <message>
        <source>Show question text</source>
        <translation>Fragetext zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a little sooner</source>
        <translation>Etwas früher beginnen</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Interview starten</translation>
    </message>
    <message>
        <source>Start without recording</source>
        <translation>Ohne Aufnahme starten</translation>
    </message>
    <message>
        <source>Start, 6 min</source>
        <translation>Starten, 6 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Strict clock</source>
        <translation>Strenge Uhr</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überraschen lassen</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Der Datenträger ist fast voll</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>Das Mikrofon kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>The speech model does not load</source>
        <translation>Das Sprachmodell lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Thinking time</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Thinking time is fixed, recording starts by itself, and your answer is cut at its limit.</source>
        <translation>Die Bedenkzeit ist fest, die Aufnahme beginnt von selbst, und Ihre Antwort wird an ihrer Grenze abgeschnitten.</translation>
    </message>
    <message>
        <source>This computer is slow for {model}</source>
        <translation>Dieser Computer ist langsam für {model}</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>So klingen Sie.</translation>
    </message>
    <message>
        <source>This model file cannot be read</source>
        <translation>Diese Modelldatei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Too loud: some sounds were cut off. Move back or lower the input level.</source>
        <translation>Zu laut: Einige Laute wurden abgeschnitten. Gehen Sie etwas zurück oder verringern Sie den Eingangspegel.</translation>
    </message>
    <message>
        <source>Transcripts may come late here. tiny.en is faster, knows English only and misses more “um” and “uh”. You can change it in Settings at any time.</source>
        <translation>Transkripte kommen hier vielleicht spät. tiny.en ist schneller, kann nur Englisch und überhört mehr “um” und “uh”. Sie können es jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Try a behavioral interview</source>
        <translation>Ein verhaltensbasiertes Interview ausprobieren</translation>
    </message>
    <message>
        <source>Try a one-on-one interview</source>
        <translation>Ein Einzelgespräch ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Two minutes, to see what comes back.</source>
        <translation>Zwei Minuten, um zu sehen, was zurückkommt.</translation>
    </message>
    <message>
        <source>Two questions of the kind “Tell me about a time…”</source>
        <translation>Zwei Fragen von der Art „Erzählen Sie von einer Situation…“</translation>
    </message>
    <message>
        <source>Use tiny.en</source>
        <translation>tiny.en verwenden</translation>
    </message>
    <message>
        <source>Warm-up, 6 min</source>
        <translation>Aufwärmen, 6 min</translation>
    </message>
    <message>
        <source>We can hear you</source>
        <translation>Wir können Sie hören</translation>
    </message>
    <message>
        <source>You can record now. Transcripts and feedback appear once the model loads.</source>
        <translation>Sie können jetzt aufnehmen. Transkripte und Rückmeldungen erscheinen, sobald sich das Modell laden lässt.</translation>
    </message>
    <message>
        <source>You can record now. Transcripts and feedback appear once you add a model file.</source>
        <translation>Sie können jetzt aufnehmen. Transkripte und Rückmeldungen erscheinen, sobald Sie eine Modelldatei hinzufügen.</translation>
    </message>
    <message>
        <source>You have not practiced one yet.</source>
        <translation>So eines haben Sie noch nicht geübt.</translation>
    </message>
    <message>
        <source>Your first behavioral interview</source>
        <translation>Ihr erstes verhaltensbasiertes Interview</translation>
    </message>
    <message>
        <source>Your recent answers are inside the suggested ranges.</source>
        <translation>Ihre letzten Antworten liegen in den vorgeschlagenen Bereichen.</translation>
    </message>
    <message>
        <source>Your start delay was over {limit} s in {hits} of {all} answers.</source>
        <translation>In {hits} von {all} Antworten lag Ihre Startverzögerung über {limit} s.</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message numerus="yes">
        <source>from your last %n answers</source>
        <translation>
            <numerusform>aus Ihrer letzten Antwort</numerusform>
            <numerusform>aus Ihren letzten %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>from your last answer</source>
        <translation>aus Ihrer letzten Antwort</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>to start, or change anything below.</source>
        <translation>zum Starten, oder ändern Sie unten etwas.</translation>
    </message>
    <message>
        <source>{free} left; an interview needs about {needed}. Your recordings so far are safe.</source>
        <translation>{free} frei; ein Interview braucht etwa {needed}. Ihre bisherigen Aufnahmen sind sicher.</translation>
    </message>
    <message>
        <source>{type}, {format}, led by {name}</source>
        <translation>{type}, {format}, geleitet von {name}</translation>
    </message>
    <message>
        <source>{type}, {format}, with {name}</source>
        <translation>{type}, {format}, mit {name}</translation>
    </message>
    <message>
        <source>{when}. You answered {answered} of {all} questions; question {next} is still open.</source>
        <translation>{when}. Sie haben {answered} von {all} Fragen beantwortet; Frage {next} ist noch offen.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Answering {time}, not recorded</source>
        <translation>Antwort {time}, ohne Aufnahme</translation>
    </message>
    <message>
        <source>Answering, not recorded</source>
        <translation>Antwort, ohne Aufnahme</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Interview ended</source>
        <translation>Interview beendet</translation>
    </message>
    <message>
        <source>Interview state</source>
        <translation>Stand des Interviews</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <translation>Pausiert bei {time}</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Frage gestellt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Aufnahme {time}</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>Beendet bei {time}</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Thinking {time}</source>
        <translation>Bedenkzeit {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Überlegt: {time}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <translation>{name} ruft an</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} spricht</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Behavioral length</source>
        <translation>Länge, verhaltensbasiert</translation>
    </message>
    <message>
        <source>Built around 20 / 10 / 60 / 10 from the University of Washington career guide</source>
        <translation>Um 20 / 10 / 60 / 10 aus dem Karriereleitfaden der University of Washington gebildet</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>Greenroom’s choice</source>
        <translation>Von Greenroom festgelegt</translation>
    </message>
    <message>
        <source>Greenroom’s choice. In talk 0.25–0.5 s is typical and 4 s unusually long (Lundholm Fors 2015)</source>
        <translation>Von Greenroom festgelegt. Im Gespräch sind 0,25–0,5 s typisch und 4 s ungewöhnlich lang (Lundholm Fors 2015)</translation>
    </message>
    <message>
        <source>Greenroom’s choice. Up to 5 a minute did a speaker no harm, 12 did (Laske &amp; DiGennaro Reed 2024)</source>
        <translation>Von Greenroom festgelegt. Bis zu 5 pro Minute schadeten beim Sprechen nicht, 12 schon (Laske &amp; DiGennaro Reed 2024)</translation>
    </message>
    <message>
        <source>Greenroom’s choice: no primary source for interviews exists, and others suggest 130–160 or 120–180. Both sides read slow speech as nervous (Feiler &amp; Powell 2016)</source>
        <translation>Von Greenroom festgelegt: Eine Primärquelle für Interviews gibt es nicht, und andere empfehlen 130–160 oder 120–180. Beide Seiten deuten langsames Sprechen als Nervosität (Feiler &amp; Powell 2016)</translation>
    </message>
    <message>
        <source>Greenroom’s choice; about 1 dB is the least difference that is heard</source>
        <translation>Von Greenroom festgelegt; etwa 1 dB ist der kleinste hörbare Unterschied</translation>
    </message>
    <message>
        <source>Greenroom’s choice; careers advice has 1–2 minutes (climbtheladder, Illinois Gies)</source>
        <translation>Von Greenroom festgelegt; Karriereratgeber nennen 1–2 Minuten (climbtheladder, Illinois Gies)</translation>
    </message>
    <message>
        <source>Long pause</source>
        <translation>Lange Pause</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pauses inside a clause drive fluency ratings (Kahng 2018); the limit is ours</source>
        <translation>Pausen innerhalb eines Teilsatzes prägen den Eindruck von Flüssigkeit (Kahng 2018); die Grenze ist unsere</translation>
    </message>
    <message>
        <source>Quieter at the end</source>
        <translation>Leiser am Ende</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Startverzögerung</translation>
    </message>
    <message>
        <source>Type decibels from 1 to 30.</source>
        <translation>Geben Sie Dezibel von 1 bis 30 ein.</translation>
    </message>
    <message>
        <source>Type one number from 0 to 60.</source>
        <translation>Geben Sie eine Zahl von 0 bis 60 ein.</translation>
    </message>
    <message>
        <source>Type seconds from 0.6 to 10.</source>
        <translation>Geben Sie Sekunden von 0,6 bis 10 ein.</translation>
    </message>
    <message>
        <source>Type two numbers, for example 120–160.</source>
        <translation>Geben Sie zwei Zahlen ein, zum Beispiel 120–160.</translation>
    </message>
    <message>
        <source>Type two percentages, for example 10–25.</source>
        <translation>Geben Sie zwei Prozentwerte ein, zum Beispiel 10–25.</translation>
    </message>
    <message>
        <source>Type two times, for example 1:30–2:30.</source>
        <translation>Geben Sie zwei Zeiten ein, zum Beispiel 1:30–2:30.</translation>
    </message>
    <message>
        <source>under {count} a min</source>
        <translation>unter {count} pro min</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>unter {seconds} s</translation>
    </message>
    <message>
        <source>{decibels} dB or more</source>
        <translation>{decibels} dB oder mehr</translation>
    </message>
    <message>
        <source>{low}–{high} wpm</source>
        <translation>{low}–{high} W/min</translation>
    </message>
    <message>
        <source>{part}, share of time</source>
        <translation>{part}, Anteil an der Zeit</translation>
    </message>
    <message>
        <source>{seconds} s or more</source>
        <translation>{seconds} s oder länger</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is written as .wav, .flac, .ogg or .mp3. Give a name that ends so.</source>
        <translation>Ton wird als .wav, .flac, .ogg oder .mp3 geschrieben. Geben Sie einen Namen an, der so endet.</translation>
    </message>
    <message>
        <source>The interviewer's voice could not be started ({reason}). Questions can still be read, and answers recorded. Start Greenroom again, or install it again if that does not help.</source>
        <translation>Die Stimme des Interviewers konnte nicht gestartet werden ({reason}). Fragen können Sie weiterhin lesen, und Antworten werden aufgenommen. Starten Sie Greenroom neu, oder installieren Sie es neu, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>The interviewer's voice could not say a sentence ({reason}). All questions and answers are kept. Try again, or choose another interviewer.</source>
        <translation>Die Stimme des Interviewers konnte einen Satz nicht sprechen ({reason}). Alle Fragen und Antworten bleiben erhalten. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Interviewer.</translation>
    </message>
    <message>
        <source>The prompt could not be written to “{path}” ({reason}). Choose another place.</source>
        <translation>Die Ansage konnte nicht nach „{path}“ geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The voice's speed must be between 0.5 and 2, not {speed}.</source>
        <translation>Das Tempo der Stimme muss zwischen 0,5 und 2 liegen, nicht bei {speed}.</translation>
    </message>
    <message>
        <source>There is no voice to speak with.</source>
        <translation>Es gibt keine Stimme zum Sprechen.</translation>
    </message>
    <message>
        <source>There is no voice “{voice}”. Choose one of: {voices}.</source>
        <translation>Es gibt keine Stimme „{voice}“. Wählen Sie aus: {voices}.</translation>
    </message>
    <message>
        <source>There is nothing to say in this text.</source>
        <translation>In diesem Text gibt es nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>American, calm</source>
        <translation>Amerikanisch, ruhig</translation>
    </message>
    <message>
        <source>American, firm</source>
        <translation>Amerikanisch, bestimmt</translation>
    </message>
    <message>
        <source>American, lively</source>
        <translation>Amerikanisch, lebhaft</translation>
    </message>
    <message>
        <source>American, quiet</source>
        <translation>Amerikanisch, leise</translation>
    </message>
    <message>
        <source>American, warm</source>
        <translation>Amerikanisch, warm</translation>
    </message>
    <message>
        <source>British, clear</source>
        <translation>Britisch, klar</translation>
    </message>
    <message>
        <source>British, light</source>
        <translation>Britisch, leicht</translation>
    </message>
    <message>
        <source>British, low</source>
        <translation>Britisch, tief</translation>
    </message>
    <message>
        <source>Hello, I am {name}. Tell me about yourself.</source>
        <translation>Hello, I am {name}. Tell me about yourself.</translation>
    </message>
    <message>
        <source>The system's own voice is not available. The question is shown as text instead.</source>
        <translation>Die Stimme des Systems ist nicht verfügbar. Die Frage wird stattdessen als Text gezeigt.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Download canceled. The next try goes on where it stopped.</source>
        <translation>Download abgebrochen. Der nächste Versuch macht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>The disk is full, so the model could not be placed in “{folder}”. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher konnte das Modell nicht in „{folder}“ abgelegt werden. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The downloaded “{file}” is not the expected file and was removed. Try again later.</source>
        <translation>Die heruntergeladene Datei „{file}“ ist nicht die erwartete und wurde entfernt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not a whole CTranslate2 Whisper model: {files} missing. Choose another folder.</source>
        <translation>Der Ordner „{folder}“ ist kein vollständiges CTranslate2-Whisper-Modell: Es fehlt {files}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The model could not be written to “{folder}” ({reason}). Check that the folder is there and can be written to.</source>
        <translation>Das Modell konnte nicht nach „{folder}“ geschrieben werden ({reason}). Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>The model file “{file}” is damaged or cut off. Copy the model again.</source>
        <translation>Die Modelldatei „{file}“ ist beschädigt oder abgeschnitten. Kopieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose one of: {names}.</source>
        <translation>Es gibt kein Modell „{name}“. Wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>{title} is damaged: “{file}” does not have the expected checksum. Download it again in Settings, or install Greenroom again.</source>
        <translation>{title} ist beschädigt: „{file}“ hat nicht die erwartete Prüfsumme. Laden Sie das Modell in den Einstellungen noch einmal herunter, oder installieren Sie Greenroom neu.</translation>
    </message>
    <message>
        <source>{title} is not on this computer. It can be downloaded in Settings ({size} MB).</source>
        <translation>{title} ist nicht auf diesem Computer. Sie können das Modell in den Einstellungen herunterladen ({size} MB).</translation>
    </message>
    <message>
        <source>{title} was not downloaded from {source}, because you have not agreed to it.</source>
        <translation>{title} wurde nicht von {source} heruntergeladen, weil Sie dem nicht zugestimmt haben.</translation>
    </message>
    <message>
        <source>“{file}” could not be downloaded ({reason}). What has arrived is kept. Check the connection and try again.</source>
        <translation>„{file}“ konnte nicht heruntergeladen werden ({reason}). Was angekommen ist, bleibt erhalten. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is not a CTranslate2 Whisper model that this version can read. Choose another folder.</source>
        <translation>„{file}“ ist kein CTranslate2-Whisper-Modell, das diese Version lesen kann. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder. Choose a folder with a Whisper model.</source>
        <translation>„{folder}“ ist kein Ordner. Wählen Sie einen Ordner mit einem Whisper-Modell.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n answers from last time are ready to review.</source>
        <translation>
            <numerusform>%n Antwort vom letzten Mal ist bereit zum Rückblick.</numerusform>
            <numerusform>%n Antworten vom letzten Mal sind bereit zum Rückblick.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question bank is left out</source>
        <translation>Eine Fragensammlung bleibt draußen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is set as in a new Greenroom. The old settings are kept in {name}, and your answers are all there.</source>
        <translation>Alles ist eingestellt wie in einem neuen Greenroom. Die alten Einstellungen sind in {name} aufbewahrt, und Ihre Antworten sind alle da.</translation>
    </message>
    <message>
        <source>Greenroom stopped unexpectedly last time</source>
        <translation>Greenroom wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>It was moved to {name} and a new one was made from the recordings. Nothing was deleted.</source>
        <translation>Sie wurde nach {name} verschoben, und aus den Aufnahmen wurde eine neue erstellt. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Show question banks</source>
        <translation>Fragensammlungen zeigen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The list of your answers could not be read</source>
        <translation>Die Liste Ihrer Antworten konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your recordings are kept. What is known of it is in {name}, without anything you said. Attach that file if you report it.</source>
        <translation>Ihre Aufnahmen bleiben erhalten. Was darüber bekannt ist, steht in {name}, ohne etwas, das Sie gesagt haben. Hängen Sie diese Datei an, wenn Sie es melden.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden</translation>
    </message>
</context>
</TS>
