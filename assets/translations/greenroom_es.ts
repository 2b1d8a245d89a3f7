<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Greenroom</source>
        <translation>Acerca de Greenroom</translation>
    </message>
    <message>
        <source>Answer reader (how an answer is built): Greenroom’s own, from all-MiniLM-L6-v2, Apache License 2.0</source>
        <translation>Lector de respuestas (cómo está construida una respuesta): propio de Greenroom, a partir de all-MiniLM-L6-v2, Apache License 2.0</translation>
    </message>
    <message>
        <source>FFmpeg (audio and video files): LGPL-3.0-or-later</source>
        <translation>FFmpeg (archivos de audio y vídeo): LGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Filled pause detector (hears um and uh): Greenroom’s own, GPL-3.0-or-later</source>
        <translation>Detector de pausas con sonido (oye um y uh): propio de Greenroom, GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Inter (typeface): SIL Open Font License 1.1</source>
        <translation>Inter (tipo de letra): SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Kokoro-82M (interviewer voices): Apache License 2.0</source>
        <translation>Kokoro-82M (voces de quienes entrevistan): Apache License 2.0</translation>
    </message>
    <message>
        <source>Practice interviews aloud, on your own computer. Greenroom is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Practica entrevistas en voz alta, en tu propio equipo. Greenroom es software libre bajo la GNU General Public License, versión 3 o posterior, y se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Silero VAD (hears where somebody speaks): MIT License</source>
        <translation>Silero VAD (oye dónde habla alguien): MIT License</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Whisper (speech models): MIT License</source>
        <translation>Whisper (modelos de voz): MIT License</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2 (reads how alike texts are): Apache License 2.0</source>
        <translation>all-MiniLM-L6-v2 (lee cuánto se parecen los textos): Apache License 2.0</translation>
    </message>
    <message>
        <source>eSpeak NG (how words are pronounced): GPL-3.0-or-later</source>
        <translation>eSpeak NG (cómo se pronuncian las palabras): GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>libsndfile (FLAC and WAV): LGPL-2.1-or-later</source>
        <translation>libsndfile (FLAC y WAV): LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>x264 and x265 (beside FFmpeg): GPL-2.0-or-later</source>
        <translation>x264 y x265 (junto a FFmpeg): GPL-2.0-or-later</translation>
    </message>
</context>
<context>
    <name>Assets</name>
    <message>
        <source>The installation is incomplete: “{name}” is missing. Install Greenroom again.</source>
        <translation>La instalación está incompleta: falta «{name}». Vuelve a instalar Greenroom.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Allow Greenroom to use the microphone in your system's privacy settings, then try again.</source>
        <translation>Permite que Greenroom use el micrófono en los ajustes de privacidad de tu sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in, or choose another input.</source>
        <translation>No se encontró ningún micrófono. Conecta uno o elige otra entrada.</translation>
    </message>
    <message>
        <source>No sound reached the recording, so there is nothing to keep. Try again.</source>
        <translation>No llegó sonido a la grabación, así que no hay nada que guardar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No speaker found. Plug in headphones or speakers, or choose another output.</source>
        <translation>No se encontró ningún altavoz. Conecta auriculares o altavoces, o elige otra salida.</translation>
    </message>
    <message>
        <source>Playback stopped. Try again.</source>
        <translation>La reproducción se detuvo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>The disk is full. What was recorded is kept; free some space.</source>
        <translation>El disco está lleno. Lo grabado se conserva; libera algo de espacio.</translation>
    </message>
    <message>
        <source>The microphone could not be opened. Close the program that uses it, or allow Greenroom to use the microphone in your system's privacy settings.</source>
        <translation>No se pudo abrir el micrófono. Cierra el programa que lo usa o permite que Greenroom lo use en los ajustes de privacidad de tu sistema.</translation>
    </message>
    <message>
        <source>The recording could not be written. Check that the data folder exists and can be written to, or choose another one.</source>
        <translation>No se pudo escribir la grabación. Comprueba que la carpeta de datos existe y admite escritura, o elige otra.</translation>
    </message>
    <message>
        <source>The recording is missing or cannot be read.</source>
        <translation>La grabación falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The recording is not in the folder any more.</source>
        <translation>La grabación ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>The recording “{name}” is damaged and cannot be read. It was left as it is.</source>
        <translation>La grabación «{name}» está dañada y no se puede leer. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The sound system of this computer could not be started. Check that sound works in other programs, then try again.</source>
        <translation>No se pudo iniciar el sistema de sonido de este equipo. Comprueba que el sonido funciona en otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The speaker could not be opened. Close the program that uses it, or choose another output.</source>
        <translation>No se pudo abrir el altavoz. Cierra el programa que lo usa o elige otra salida.</translation>
    </message>
    <message>
        <source>The speaker was disconnected. Choose another output.</source>
        <translation>El altavoz se desconectó. Elige otra salida.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Check the path.</source>
        <translation>No existe el archivo «{name}». Comprueba la ruta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read it.</source>
        <translation>No se puede abrir «{name}». Comprueba que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as audio. It may be damaged, or not be audio at all.</source>
        <translation>«{name}» no se puede leer como audio. Puede que esté dañado o que no sea audio.</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it. Choose another file.</source>
        <translation>«{name}» no contiene sonido. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” has pictures but no sound. Choose another file.</source>
        <translation>«{name}» tiene imagen, pero no sonido. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be played. Choose another file.</source>
        <translation>«{name}» no contiene sonido que se pueda reproducir. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete; its first {seconds} s could be read.</source>
        <translation>«{name}» está dañado o incompleto; se pudieron leer los primeros {seconds} s.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; about {seconds} s of it could not be read.</source>
        <translation>«{name}» está dañado; no se pudieron leer unos {seconds} s.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>«{name}» está vacío. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Give an audio file.</source>
        <translation>«{name}» no es un archivo. Indica un archivo de audio.</translation>
    </message>
    <message>
        <source>“{name}” is not audio. Choose another file.</source>
        <translation>«{name}» no es audio. Elige otro archivo.</translation>
    </message>
</context>
<context>
    <name>BankFields</name>
    <message>
        <source>a language code like en</source>
        <translation>un código de idioma como en</translation>
    </message>
    <message>
        <source>a list of 1 to 2000 questions</source>
        <translation>una lista de 1 a 2000 preguntas</translation>
    </message>
    <message>
        <source>a list of interview types like [behavioral]</source>
        <translation>una lista de tipos de entrevista como [behavioral]</translation>
    </message>
    <message>
        <source>a list of levels like [entry, mid]</source>
        <translation>una lista de niveles como [entry, mid]</translation>
    </message>
    <message>
        <source>a list of names like [nursing, sales]; none means any role</source>
        <translation>una lista de nombres como [nursing, sales]; ninguno significa cualquier puesto</translation>
    </message>
    <message>
        <source>a list of names like [ownership, working-with-others]</source>
        <translation>una lista de nombres como [ownership, working-with-others]</translation>
    </message>
    <message>
        <source>a list of stages that follow the question, each with its own text</source>
        <translation>una lista de etapas que siguen a la pregunta, cada una con su texto</translation>
    </message>
    <message>
        <source>a name like approach, walk_through or trade_offs</source>
        <translation>un nombre como approach, walk_through o trade_offs</translation>
    </message>
    <message>
        <source>a name that no other question has, like behavioral.deadline-slip</source>
        <translation>un nombre que no tenga otra pregunta, como behavioral.deadline-slip</translation>
    </message>
    <message>
        <source>a short name of small letters, digits and hyphens</source>
        <translation>un nombre corto de letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>how a full answer sounds, at most 600 characters</source>
        <translation>cómo suena una respuesta completa, 600 caracteres como máximo</translation>
    </message>
    <message>
        <source>how a thin answer sounds, at most 600 characters</source>
        <translation>cómo suena una respuesta floja, 600 caracteres como máximo</translation>
    </message>
    <message>
        <source>one or two sentences, at most 600 characters</source>
        <translation>una o dos frases, 600 caracteres como máximo</translation>
    </message>
    <message>
        <source>one question for each gap, like no_result: …</source>
        <translation>una pregunta por carencia, como no_result: …</translation>
    </message>
    <message>
        <source>the question as it is spoken, at most 600 characters; {role}, {company} and {interviewer} are filled in</source>
        <translation>la pregunta tal como se dice, 600 caracteres como máximo; {role}, {company} e {interviewer} se rellenan</translation>
    </message>
    <message>
        <source>the question's place in an interview</source>
        <translation>el lugar de la pregunta en una entrevista</translation>
    </message>
    <message>
        <source>the subject of a technical question, like back-end</source>
        <translation>el tema de una pregunta técnica, como back-end</translation>
    </message>
    <message>
        <source>two whole seconds like [30, 90]</source>
        <translation>dos cifras de segundos enteros como [30, 90]</translation>
    </message>
    <message>
        <source>two whole seconds like [90, 150]</source>
        <translation>dos cifras de segundos enteros como [90, 150]</translation>
    </message>
    <message>
        <source>what an answer is looked through for; left out, the question's words decide</source>
        <translation>qué se busca en una respuesta; si falta, deciden las palabras de la pregunta</translation>
    </message>
    <message>
        <source>what the bank is called</source>
        <translation>el nombre del banco</translation>
    </message>
    <message>
        <source>what the interviewer says to open it</source>
        <translation>lo que dice quien entrevista para empezarla</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message numerus="yes">
        <source>%n lines are not in order and stay out.</source>
        <translation>
            <numerusform>%n línea no está en orden y se queda fuera.</numerusform>
            <numerusform>%n líneas no están en orden y se quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n desactivada</numerusform>
            <numerusform>%n desactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions came in.</source>
        <translation>
            <numerusform>Se añadió %n pregunta.</numerusform>
            <numerusform>Se añadieron %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions come in.</source>
        <translation>
            <numerusform>Se añade %n pregunta.</numerusform>
            <numerusform>Se añaden %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bank is written as .yaml, .csv or .md. Give a name that ends so.</source>
        <translation>Un banco se escribe como .yaml, .csv o .md. Indica un nombre que termine así.</translation>
    </message>
    <message>
        <source>A follow-up has at most 600 characters.</source>
        <translation>Una repregunta tiene 600 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A new bank</source>
        <translation>Un banco nuevo</translation>
    </message>
    <message>
        <source>A strong sign</source>
        <translation>Buena señal</translation>
    </message>
    <message>
        <source>A weak sign</source>
        <translation>Mala señal</translation>
    </message>
    <message>
        <source>About the role</source>
        <translation>Sobre el puesto</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Todas las competencias</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Answers are looked through for</source>
        <translation>Qué se busca en las respuestas</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Cualquier campo</translation>
    </message>
    <message>
        <source>Any job</source>
        <translation>Cualquier profesión</translation>
    </message>
    <message>
        <source>As the question's words suggest</source>
        <translation>Según las palabras de la pregunta</translation>
    </message>
    <message>
        <source>Asked in interviews</source>
        <translation>Se usa en entrevistas</translation>
    </message>
    <message>
        <source>Bank is off</source>
        <translation>Banco desactivado</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <source>Behavioral</source>
        <translation>Por competencias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>Change the stages for this question</source>
        <translation>Cambiar las etapas de esta pregunta</translation>
    </message>
    <message>
        <source>Choose at least one interview.</source>
        <translation>Elige al menos una entrevista.</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>Elige al menos un nivel.</translation>
    </message>
    <message>
        <source>Choose one to read it, or write one of your own.</source>
        <translation>Elige una para leerla o escribe una propia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Competencies, with commas</source>
        <translation>Competencias, con comas</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete bank</source>
        <translation>Borrar banco</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Borrar pregunta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate bank</source>
        <translation>Duplicar banco</translation>
    </message>
    <message>
        <source>Duplicate question</source>
        <translation>Duplicar pregunta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Export bank</source>
        <translation>Exportar banco</translation>
    </message>
    <message>
        <source>Export bank…</source>
        <translation>Exportar banco…</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>Exportado como {file}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Find in questions</source>
        <translation>Buscar en las preguntas</translation>
    </message>
    <message>
        <source>Follow-up: {gap}</source>
        <translation>Repregunta: {gap}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Repreguntas</translation>
    </message>
    <message>
        <source>Follow-ups, asked when an answer has this gap</source>
        <translation>Repreguntas, si la respuesta tiene esta carencia</translation>
    </message>
    <message>
        <source>From Greenroom</source>
        <translation>De Greenroom</translation>
    </message>
    <message>
        <source>From the list to the question</source>
        <translation>De la lista a la pregunta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Hear the question, or stop</source>
        <translation>Oír la pregunta o parar</translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation>Hipotética</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n questions</source>
        <translation>
            <numerusform>Importar %n pregunta</numerusform>
            <numerusform>Importar %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Quién entrevista</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Importar en</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>Jobs, with commas</source>
        <translation>Profesiones, con comas</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Se guarda al escribir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {line}, {problem}</source>
        <translation>Línea {line}, {problem}</translation>
    </message>
    <message>
        <source>Longest answer in seconds</source>
        <translation>Respuesta más larga en segundos</translation>
    </message>
    <message>
        <source>Longest answer in seconds: {name}</source>
        <translation>Respuesta más larga en segundos: {name}</translation>
    </message>
    <message>
        <source>Markdown list (*.md)</source>
        <translation>Lista en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivación</translation>
    </message>
    <message>
        <source>Move the stage</source>
        <translation>Mover la etapa</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Name of the bank</source>
        <translation>Nombre del banco</translation>
    </message>
    <message>
        <source>New bank</source>
        <translation>Banco nuevo</translation>
    </message>
    <message>
        <source>New bank…</source>
        <translation>Banco nuevo…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin cifras</translation>
    </message>
    <message>
        <source>No question fits</source>
        <translation>Ninguna pregunta coincide</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>Ninguna pregunta elegida</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Aún no hay preguntas</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>None yet. New bank makes one.</source>
        <translation>Aún no hay. Crea uno con «Banco nuevo».</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Off the question</source>
        <translation>Fuera de la pregunta</translation>
    </message>
    <message>
        <source>Ownership, working with others</source>
        <translation>Ownership, working with others</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>Place in the interview</source>
        <translation>Lugar en la entrevista</translation>
    </message>
    <message>
        <source>Practice this question</source>
        <translation>Practicar esta pregunta</translation>
    </message>
    <message>
        <source>Previous / next question</source>
        <translation>Pregunta anterior / siguiente</translation>
    </message>
    <message>
        <source>Puts {word} in, which is filled in when it is asked</source>
        <translation>Inserta {word}, que se rellena al preguntar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question bank (*.yaml)</source>
        <translation>Banco de preguntas (*.yaml)</translation>
    </message>
    <message>
        <source>Question banks</source>
        <translation>Bancos de preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions for Marlow &amp; Pike</source>
        <translation>Preguntas para Marlow &amp; Pike</translation>
    </message>
    <message>
        <source>Reading the banks…</source>
        <translation>Leyendo los bancos…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Quitar la etapa</translation>
    </message>
    <message>
        <source>Remove the stage: {name}</source>
        <translation>Quitar la etapa: {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename bank</source>
        <translation>Renombrar banco</translation>
    </message>
    <message>
        <source>Rename bank…</source>
        <translation>Renombrar banco…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Search for other words, or leave the filters out.</source>
        <translation>Busca otras palabras o quita los filtros.</translation>
    </message>
    <message>
        <source>Shortest answer in seconds</source>
        <translation>Respuesta más corta en segundos</translation>
    </message>
    <message>
        <source>Shortest answer in seconds: {name}</source>
        <translation>Respuesta más corta en segundos: {name}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show the folder of my banks</source>
        <translation>Mostrar la carpeta de mis bancos</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situacional</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Charla inicial</translation>
    </message>
    <message>
        <source>Stage down</source>
        <translation>Bajar la etapa</translation>
    </message>
    <message>
        <source>Stage down: {name}</source>
        <translation>Bajar la etapa: {name}</translation>
    </message>
    <message>
        <source>Stage up</source>
        <translation>Subir la etapa</translation>
    </message>
    <message>
        <source>Stage up: {name}</source>
        <translation>Subir la etapa: {name}</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Etapa: {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Se queda fuera</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the voice; from the question back to the list</source>
        <translation>Parar la voz; de la pregunta a la lista</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Suggested length in seconds</source>
        <translation>Duración sugerida en segundos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch the question or the bank on or off</source>
        <translation>Activar o desactivar la pregunta o el banco</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Tables, lists and banks ({endings})</source>
        <translation>Tablas, listas y bancos ({endings})</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Tell me about a time when…</source>
        <translation>Tell me about a time when…</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>La pregunta se borró.</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first.</source>
        <translation>El segundo número tiene que ser mayor que el primero.</translation>
    </message>
    <message>
        <source>There is no question bank “{name}” of your own.</source>
        <translation>No tienes ningún banco de preguntas «{name}».</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Este banco</translation>
    </message>
    <message>
        <source>This question comes with Greenroom. Duplicate it to change it.</source>
        <translation>Esta pregunta viene con Greenroom. Duplícala para cambiarla.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Muy larga</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Very short</source>
        <translation>Muy corta</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Debilidad</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>What is to be clarified is asked together with the question.</source>
        <translation>Lo que hay que aclarar se plantea junto con la pregunta.</translation>
    </message>
    <message>
        <source>What the interviewer listens for</source>
        <translation>En qué se fija quien entrevista</translation>
    </message>
    <message>
        <source>What you may be asked. Yours are kept on this computer.</source>
        <translation>Lo que te pueden preguntar. Las tuyas se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Without stages of its own it is asked in the usual five.</source>
        <translation>Sin etapas propias, la pregunta se hace en las cinco habituales.</translation>
    </message>
    <message>
        <source>Write at most 600 characters.</source>
        <translation>Escribe 600 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Write one, or import a list. A bank is kept with its first one.</source>
        <translation>Escribe una o importa una lista. Un banco se guarda con su primera pregunta.</translation>
    </message>
    <message>
        <source>Write what is asked, in at most 600 characters.</source>
        <translation>Escribe lo que se pregunta, en 600 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Write what opens each stage; its second number has to be the larger one.</source>
        <translation>Escribe con qué empieza cada etapa; su segundo número tiene que ser el mayor.</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Tus preguntas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyos</translation>
    </message>
    <message>
        <source>a list of any of {names}</source>
        <translation>una lista con cualquiera de {names}</translation>
    </message>
    <message>
        <source>expected American spelling ({american}…) instead of “{british}”</source>
        <translation>se esperaba ortografía estadounidense ({american}…) en lugar de «{british}»</translation>
    </message>
    <message>
        <source>expected a file</source>
        <translation>se esperaba un archivo</translation>
    </message>
    <message>
        <source>expected a file of at most 1 MB</source>
        <translation>se esperaba un archivo de 1 MB como máximo</translation>
    </message>
    <message>
        <source>expected a header line with a column “text”</source>
        <translation>se esperaba una línea de encabezado con una columna «text»</translation>
    </message>
    <message>
        <source>expected a list with one question a line, like “- Why us?”</source>
        <translation>se esperaba una lista con una pregunta por línea, como «- Why us?»</translation>
    </message>
    <message>
        <source>expected a name of its own; a bank of Greenroom has {name} too</source>
        <translation>se esperaba un nombre propio; un banco de Greenroom también tiene {name}</translation>
    </message>
    <message>
        <source>expected a name of its own; {name} is also in {file}</source>
        <translation>se esperaba un nombre propio; {name} está también en {file}</translation>
    </message>
    <message>
        <source>expected a name of its own; {name} is also on line {line}</source>
        <translation>se esperaba un nombre propio; {name} está también en la línea {line}</translation>
    </message>
    <message>
        <source>expected a question mark or a full stop at the end</source>
        <translation>se esperaba un signo de interrogación o un punto al final</translation>
    </message>
    <message>
        <source>expected a question of its own; {other} asks nearly the same</source>
        <translation>se esperaba una pregunta propia; {other} pregunta casi lo mismo</translation>
    </message>
    <message>
        <source>expected at least {fewest} follow-ups</source>
        <translation>se esperaban al menos {fewest} repreguntas</translation>
    </message>
    <message>
        <source>expected at most {most} levels of nesting</source>
        <translation>se esperaban como máximo {most} niveles de anidación</translation>
    </message>
    <message>
        <source>expected none, since nothing is answered here</source>
        <translation>no se esperaba ninguna, porque aquí no se responde nada</translation>
    </message>
    <message>
        <source>expected once, but it is here twice</source>
        <translation>se esperaba una vez, pero aquí está dos veces</translation>
    </message>
    <message>
        <source>expected one for {gap}, since the question asks for a story</source>
        <translation>se esperaba una para {gap}, porque la pregunta pide una historia</translation>
    </message>
    <message>
        <source>expected one of the fields {names}</source>
        <translation>se esperaba uno de los campos {names}</translation>
    </message>
    <message>
        <source>expected plain values without &amp; and * references</source>
        <translation>se esperaban valores simples sin referencias con &amp; y *</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>se esperaba texto en UTF-8</translation>
    </message>
    <message>
        <source>expected the fields {names}</source>
        <translation>se esperaban los campos {names}</translation>
    </message>
    <message>
        <source>expected what the interviewer listens for</source>
        <translation>se esperaba en qué se fija quien entrevista</translation>
    </message>
    <message>
        <source>expected words for this very question; line {line} has the same</source>
        <translation>se esperaban palabras solo para esta pregunta; la línea {line} tiene las mismas</translation>
    </message>
    <message>
        <source>expected words that can be spoken, without “{sign}”</source>
        <translation>se esperaban palabras que se puedan decir, sin «{sign}»</translation>
    </message>
    <message>
        <source>expected {fewest} to {most} words</source>
        <translation>se esperaban de {fewest} a {most} palabras</translation>
    </message>
    <message>
        <source>expected {wanted}</source>
        <translation>se esperaba {wanted}</translation>
    </message>
    <message>
        <source>missing, expected {wanted}</source>
        <translation>falta; se esperaba {wanted}</translation>
    </message>
    <message>
        <source>not valid CSV: {reason}</source>
        <translation>CSV no válido: {reason}</translation>
    </message>
    <message>
        <source>not valid YAML: {reason}</source>
        <translation>YAML no válido: {reason}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>el archivo no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>{bank} asks nearly the same.</source>
        <translation>{bank} pregunta casi lo mismo.</translation>
    </message>
    <message>
        <source>{file} is not imported. Give a table (.csv), a Markdown list (.md) or a question bank (.yaml).</source>
        <translation>{file} no se importa. Indica una tabla (.csv), una lista en Markdown (.md) o un banco de preguntas (.yaml).</translation>
    </message>
    <message>
        <source>{file} line {line}</source>
        <translation>{file} línea {line}</translation>
    </message>
    <message>
        <source>{file} was not changed ({reason}). What was there before is kept. Check that the folder can be written and that there is room on the disk.</source>
        <translation>{file} no se cambió ({reason}). Lo que había antes se conserva. Comprueba que la carpeta admite escritura y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} dice</translation>
    </message>
    <message>
        <source>{problem} (and {count} more)</source>
        <translation>{problem} (y {count} más)</translation>
    </message>
    <message>
        <source>{problem}. This bank is left out until that is mended; the file is kept.</source>
        <translation>{problem}. Este banco se queda fuera hasta que se arregle; el archivo se conserva.</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown} de {whole}</translation>
    </message>
    <message>
        <source>{title}, my copy</source>
        <translation>{title}, mi copia</translation>
    </message>
    <message>
        <source>“We” throughout</source>
        <translation>Siempre “we”</translation>
    </message>
    <message>
        <source>“{text}” in {bank} asks nearly the same.</source>
        <translation>«{text}» en {bank} pregunta casi lo mismo.</translation>
    </message>
    <message>
        <source>“{title}” is larger than 1 MB and was not saved. Divide it into two banks.</source>
        <translation>«{title}» ocupa más de 1 MB y no se guardó. Divídelo en dos bancos.</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>«{title}» se borró.</translation>
    </message>
    <message>
        <source>“{words}” touches what an interviewer may not ask about</source>
        <translation>«{words}» toca algo por lo que no se debe preguntar en una entrevista</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart: {title}</source>
        <translation>Gráfico: {title}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabla: {title}</translation>
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
        <translation>1, unos 8 min</translation>
    </message>
    <message>
        <source>2 questions, about 6 minutes. Stop any time.</source>
        <translation>2 preguntas, unos 6 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>2, about 17 min</source>
        <translation>2, unos 17 min</translation>
    </message>
    <message>
        <source>2, about 6 min</source>
        <translation>2, unos 6 min</translation>
    </message>
    <message>
        <source>5 questions, about 12 minutes. Stop any time.</source>
        <translation>5 preguntas, unos 12 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>5, about 12 min</source>
        <translation>5, unos 12 min</translation>
    </message>
    <message>
        <source>As many problems as fill 45 minutes. Stop any time.</source>
        <translation>Tantos problemas como quepan en 45 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>As many questions as fill 45 minutes. Stop any time.</source>
        <translation>Tantas preguntas como quepan en 45 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Behavioral</source>
        <translation>Por competencias</translation>
    </message>
    <message>
        <source>Business problem, exhibits</source>
        <translation>Problema de negocio, anexos</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>End of the target</source>
        <translation>Final de la meta</translation>
    </message>
    <message>
        <source>Entry level</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Explain, design, debug aloud</source>
        <translation>Explicar, diseñar y depurar en voz alta</translation>
    </message>
    <message>
        <source>Full, 45 min</source>
        <translation>Completa, 45 min</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Liderazgo</translation>
    </message>
    <message>
        <source>Mid level</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>One case, 20 to 30 min</source>
        <translation>Un caso, de 20 a 30 min</translation>
    </message>
    <message>
        <source>One case, 20 to 30 minutes. Stop any time.</source>
        <translation>Un caso, de 20 a 30 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>One discussion, about 6 minutes. Stop any time.</source>
        <translation>Una discusión, unos 6 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>One person, mixed questions</source>
        <translation>Una persona, preguntas variadas</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>Un problema</translation>
    </message>
    <message>
        <source>One problem in five stages, about 8 minutes. Stop any time.</source>
        <translation>Un problema en cinco etapas, unos 8 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>One problem. Stop any time.</source>
        <translation>Un problema. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>One question. Stop any time.</source>
        <translation>Una pregunta. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>One task, about 6 min</source>
        <translation>Una tarea, unos 6 min</translation>
    </message>
    <message>
        <source>One-on-one</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Sénior</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Two problems in five stages, about 17 minutes. Stop any time.</source>
        <translation>Dos problemas en cinco etapas, unos 17 minutos. Puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>Two to four people take turns</source>
        <translation>De dos a cuatro personas por turnos</translation>
    </message>
    <message>
        <source>Until I start</source>
        <translation>Hasta que empiece</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>You and other candidates</source>
        <translation>Tú y otras candidaturas</translation>
    </message>
    <message>
        <source>“Tell me about a time…”</source>
        <translation>«Háblame de una vez en que…»</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>There was an error inside Greenroom ({error}, {place}). What was stored before is safe. Please report this.</source>
        <translation>Hubo un error dentro de Greenroom ({error}, {place}). Lo que ya estaba guardado está a salvo. Por favor, infórmanos de ello.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Choose a folder for recordings and reports</source>
        <translation>Elige una carpeta para grabaciones e informes</translation>
    </message>
    <message>
        <source>Find folder…</source>
        <translation>Buscar carpeta…</translation>
    </message>
    <message>
        <source>The data folder cannot be opened</source>
        <translation>No se puede abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Use a new folder</source>
        <translation>Usar una carpeta nueva</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>ene feb mar abr may jun jul ago sep oct nov dic</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>lun mar mié jue vie sáb dom</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{weekday} {day} {month}, {time}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Escribe {word} para confirmar</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Any field</source>
        <translation>Cualquier campo</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Back end</translation>
    </message>
    <message>
        <source>Clinical nursing</source>
        <translation>Enfermería clínica</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <translation>Análisis de datos</translation>
    </message>
    <message>
        <source>Data science</source>
        <translation>Ciencia de datos</translation>
    </message>
    <message>
        <source>Electrical engineering</source>
        <translation>Ingeniería eléctrica</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>Finanzas y contabilidad</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Front end</translation>
    </message>
    <message>
        <source>Mechanical engineering</source>
        <translation>Ingeniería mecánica</translation>
    </message>
    <message>
        <source>Networks and IT support</source>
        <translation>Redes y soporte informático</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Nothing was deleted. Choose another folder, or make this one writable.</source>
        <translation>No se puede usar la carpeta {folder} ({reason}). No se borró nada. Elige otra carpeta o haz que esta admita escritura.</translation>
    </message>
    <message>
        <source>{file} was not written ({reason}). Choose another folder and try again.</source>
        <translation>{file} no se escribió ({reason}). Elige otra carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was not written, because the disk is full. Free some space and try again.</source>
        <translation>{file} no se escribió porque el disco está lleno. Libera algo de espacio e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>, as you moved from {from_part} to {to_part}</source>
        <translation>, al pasar de {from_part} a {to_part}</translation>
    </message>
    <message>
        <source>, for example against the “{baseline}” you began with.</source>
        <translation>, por ejemplo frente a «{baseline}», de donde partiste.</translation>
    </message>
    <message>
        <source>, for example against your “{baseline}”</source>
        <translation>, por ejemplo frente a tu «{baseline}»</translation>
    </message>
    <message>
        <source>1 filler in {seconds} of speaking, which is {per_minute} per minute.</source>
        <translation>1 muletilla en {seconds} hablando, es decir, {per_minute} por minuto.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>: a figure before and after is enough.</source>
        <translation>: basta una cifra de antes y otra de después.</translation>
    </message>
    <message>
        <source>A claim without exception</source>
        <translation>Una afirmación sin excepción</translation>
    </message>
    <message>
        <source>A recommendation is heard best as the first or the last thing.</source>
        <translation>Una recomendación se oye mejor como lo primero o lo último.</translation>
    </message>
    <message>
        <source>Add two or three sentences that start with “I” and say what you did.</source>
        <translation>Añade dos o tres frases que empiecen con “I” y di lo que hiciste.</translation>
    </message>
    <message>
        <source>All timing measures are inside the suggested ranges.</source>
        <translation>Todas las medidas de tiempo están dentro de los rangos sugeridos.</translation>
    </message>
    <message>
        <source>An open question</source>
        <translation>Una pregunta abierta</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <source>At {at} it goes back from {from_part} to {to_part}: “{quote}” If it happened earlier, tell it earlier.</source>
        <translation>En {at} se vuelve de {from_part} a {to_part}: «{quote}» Si ocurrió antes, cuéntalo antes.</translation>
    </message>
    <message>
        <source>At {at}, “{quote}”: one “I” there shows your part.</source>
        <translation>En {at}, «{quote}»: un “I” ahí muestra tu parte.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Counts here are for the first {at} of {length}.</source>
        <translation>Los recuentos son de los primeros {at} de {length}.</translation>
    </message>
    <message>
        <source>End on one sentence: what they should do.</source>
        <translation>Termina con una frase: lo que deben hacer.</translation>
    </message>
    <message>
        <source>Every part is there</source>
        <translation>Están todas las partes</translation>
    </message>
    <message>
        <source>Everything in range</source>
        <translation>Todo en rango</translation>
    </message>
    <message>
        <source>Faster than suggested</source>
        <translation>Más rápido de lo sugerido</translation>
    </message>
    <message>
        <source>Fillers close together</source>
        <translation>Muletillas muy seguidas</translation>
    </message>
    <message>
        <source>Fillers in range</source>
        <translation>Muletillas en rango</translation>
    </message>
    <message>
        <source>Go on from there with one example.</source>
        <translation>Sigue desde ahí con un ejemplo.</translation>
    </message>
    <message>
        <source>Go on from there: what did you do next, and what came of it?</source>
        <translation>Sigue desde ahí: ¿qué hiciste después y qué salió de ello?</translation>
    </message>
    <message>
        <source>Go through two or three steps one by one.</source>
        <translation>Recorre dos o tres pasos, uno por uno.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>Difícil de oír</translation>
    </message>
    <message>
        <source>Have one question ready that starts with “how” or “what”.</source>
        <translation>Ten lista una pregunta que empiece con “how” o “what”.</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Atenuaciones</translation>
    </message>
    <message>
        <source>In Action you said “we” {we} times and “I” once.</source>
        <translation>En Acción dijiste “we” {we} veces y “I” una vez.</translation>
    </message>
    <message>
        <source>In Action you said “we” {we} times and “I” {i} times.</source>
        <translation>En Acción dijiste “we” {we} veces y “I” {i} veces.</translation>
    </message>
    <message>
        <source>In Action you said “we” {we} times. At {at}, “{quote}”: what was your part?</source>
        <translation>En Acción dijiste “we” {we} veces. En {at}, «{quote}»: ¿cuál fue tu parte?</translation>
    </message>
    <message>
        <source>In Action “I” comes up more often than “we”: {i} to {we}.</source>
        <translation>En Acción, “I” aparece más que “we”: {i} frente a {we}.</translation>
    </message>
    <message>
        <source>It goes back {times} times, first from {from_part} to {to_part} at {at}: “{quote}” Try telling what comes earlier before you go on.</source>
        <translation>Se vuelve atrás {times} veces, primero de {from_part} a {to_part} en {at}: «{quote}» Prueba a contar lo anterior antes de seguir.</translation>
    </message>
    <message>
        <source>It is not clear whether this is about one time. Saying when and where it was settles that.</source>
        <translation>No queda claro si se trata de una ocasión concreta. Decir cuándo y dónde fue lo aclara.</translation>
    </message>
    <message>
        <source>Keep this: </source>
        <translation>Conserva esto: </translation>
    </message>
    <message>
        <source>Length in range</source>
        <translation>Duración en rango</translation>
    </message>
    <message>
        <source>Long pause</source>
        <translation>Pausa larga</translation>
    </message>
    <message>
        <source>Long pauses inside sentences</source>
        <translation>Pausas largas dentro de las frases</translation>
    </message>
    <message>
        <source>Longer than suggested</source>
        <translation>Más larga de lo sugerido</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>More fillers than suggested</source>
        <translation>Más muletillas de lo sugerido</translation>
    </message>
    <message>
        <source>More of what the advert asks for</source>
        <translation>Más de lo que pide el anuncio</translation>
    </message>
    <message>
        <source>Most often “{most}”, {most_count} times.</source>
        <translation>La más frecuente, «{most}», {most_count} veces.</translation>
    </message>
    <message>
        <source>Name it in one sentence at the start.</source>
        <translation>Nómbrala en una frase al principio.</translation>
    </message>
    <message>
        <source>Name one fact about them that draws you.</source>
        <translation>Nombra un dato de la empresa que te atraiga.</translation>
    </message>
    <message>
        <source>Name one thing you have done that fits this role.</source>
        <translation>Nombra algo que hayas hecho y que encaje con este puesto.</translation>
    </message>
    <message>
        <source>Name the trait first, then tell this.</source>
        <translation>Nombra primero el rasgo y luego cuenta esto.</translation>
    </message>
    <message>
        <source>No Action found</source>
        <translation>No se encontró Acción</translation>
    </message>
    <message>
        <source>No Result found</source>
        <translation>No se encontró Resultado</translation>
    </message>
    <message>
        <source>No Situation found</source>
        <translation>No se encontró Situación</translation>
    </message>
    <message>
        <source>No Task found</source>
        <translation>No se encontró Tarea</translation>
    </message>
    <message>
        <source>No filler was found in this answer.</source>
        <translation>No se encontró ninguna muletilla en esta respuesta.</translation>
    </message>
    <message>
        <source>No fillers found</source>
        <translation>No se encontraron muletillas</translation>
    </message>
    <message>
        <source>No number was heard here. It comes to {expected}. Say the result by itself at the end of your sum.</source>
        <translation>Aquí no se oyó ninguna cifra. El resultado es {expected}. Di el resultado por sí solo al final de tu cálculo.</translation>
    </message>
    <message>
        <source>No open question yet</source>
        <translation>Aún no hay pregunta abierta</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún no hay resultado</translation>
    </message>
    <message>
        <source>No sentence here is clearly this part: {part}. </source>
        <translation>Ninguna frase de aquí es claramente esta parte: {part}. </translation>
    </message>
    <message>
        <source>No speech</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>No words were heard here. The recording is kept.</source>
        <translation>Aquí no se oyeron palabras. La grabación se conserva.</translation>
    </message>
    <message>
        <source>Not about one time yet</source>
        <translation>Todavía no es una ocasión concreta</translation>
    </message>
    <message>
        <source>Not enough speech</source>
        <translation>Muy poca voz</translation>
    </message>
    <message>
        <source>Not found yet: {part}</source>
        <translation>Aún no se encontró: {part}</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>Cifras usadas</translation>
    </message>
    <message>
        <source>Office words</source>
        <translation>Palabras de oficina</translation>
    </message>
    <message>
        <source>One sentence on your plan before it makes the steps easy to follow.</source>
        <translation>Una frase antes sobre tu plan hace que los pasos sean fáciles de seguir.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One time, or in general?</source>
        <translation>¿Una ocasión concreta o en general?</translation>
    </message>
    <message>
        <source>Only 1 second of speech here, so pace and structure are not shown.</source>
        <translation>Aquí solo hay 1 segundo de voz, así que no se muestran el ritmo ni la estructura.</translation>
    </message>
    <message>
        <source>Only {seconds} seconds of speech here, so pace and structure are not shown.</source>
        <translation>Aquí solo hay {seconds} segundos de voz, así que no se muestran el ritmo ni la estructura.</translation>
    </message>
    <message>
        <source>Optional: </source>
        <translation>Opcional: </translation>
    </message>
    <message>
        <source>Pace in range</source>
        <translation>Ritmo en rango</translation>
    </message>
    <message>
        <source>Parts of this answer were hard to hear ({start}–{end}). Counts there may be off.</source>
        <translation>Partes de esta respuesta fueron difíciles de oír ({start}–{end}). Los recuentos de ahí pueden no ser exactos.</translation>
    </message>
    <message>
        <source>Pick one time that you can tell of, even a small one, and say what you did.</source>
        <translation>Elige una ocasión que puedas contar, aunque sea pequeña, y di qué hiciste.</translation>
    </message>
    <message>
        <source>Pick one time when it happened, and start there: “Last spring, …”</source>
        <translation>Elige una ocasión en que pasó y empieza por ahí: “Last spring, …”</translation>
    </message>
    <message>
        <source>Pick one time when something like this happened, and tell what you did.</source>
        <translation>Elige una ocasión en que pasó algo así y cuenta qué hiciste.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Pitch variation {semitones} semitones; your usual is {low}–{high}.</source>
        <translation>Variación del tono: {semitones} semitonos; lo habitual en ti es {low}–{high}.</translation>
    </message>
    <message>
        <source>Result has no number yet</source>
        <translation>El Resultado aún no tiene cifras</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Dicho dos veces</translation>
    </message>
    <message>
        <source>Say at the start what you will look at, in two or three words each.</source>
        <translation>Di al principio qué vas a mirar, con dos o tres palabras para cada cosa.</translation>
    </message>
    <message>
        <source>Say first what you would do, and end on this.</source>
        <translation>Di primero qué harías y termina con ello.</translation>
    </message>
    <message>
        <source>Say how you would know that it is right.</source>
        <translation>Di cómo sabrías que es correcto.</translation>
    </message>
    <message>
        <source>Say once what “{quote}” stands for.</source>
        <translation>Di una vez qué significa «{quote}».</translation>
    </message>
    <message>
        <source>Say what you are doing about it, and whether it helps.</source>
        <translation>Di qué haces al respecto y si ayuda.</translation>
    </message>
    <message>
        <source>Say what you do now and what led there first, and end on this.</source>
        <translation>Di qué haces ahora y qué te llevó primero hasta ahí, y termina con esto.</translation>
    </message>
    <message>
        <source>Say where you want this role to take you.</source>
        <translation>Di adónde quieres que te lleve este puesto.</translation>
    </message>
    <message>
        <source>Say whom you would tell or ask.</source>
        <translation>Di a quién avisarías o preguntarías.</translation>
    </message>
    <message>
        <source>Say why you would do it that way.</source>
        <translation>Di por qué lo harías así.</translation>
    </message>
    <message>
        <source>Say your plan in one sentence before the detail.</source>
        <translation>Di tu plan en una frase antes del detalle.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Finales de frase</translation>
    </message>
    <message>
        <source>Shorter than suggested</source>
        <translation>Más corta de lo sugerido</translation>
    </message>
    <message>
        <source>Side remarks</source>
        <translation>Comentarios al margen</translation>
    </message>
    <message>
        <source>Slower than suggested</source>
        <translation>Más lento de lo sugerido</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Demora inicial</translation>
    </message>
    <message>
        <source>Structure is not shown</source>
        <translation>No se muestra la estructura</translation>
    </message>
    <message>
        <source>Tell one time when it showed.</source>
        <translation>Cuenta una ocasión en que se notó.</translation>
    </message>
    <message>
        <source>The count may be low</source>
        <translation>El recuento puede quedarse corto</translation>
    </message>
    <message>
        <source>The last of them is {last}: “{quote}”</source>
        <translation>La última es {last}: «{quote}»</translation>
    </message>
    <message>
        <source>The last sentence was {decibels} dB quieter than the rest.</source>
        <translation>La última frase sonó {decibels} dB más baja que el resto.</translation>
    </message>
    <message>
        <source>The link to the question</source>
        <translation>El vínculo con la pregunta</translation>
    </message>
    <message>
        <source>The outcome comes first</source>
        <translation>El desenlace va primero</translation>
    </message>
    <message>
        <source>The room is nearly as loud as the voice, so the count of fillers is not reliable.</source>
        <translation>El ruido del lugar es casi tan fuerte como la voz, así que el recuento de muletillas no es fiable.</translation>
    </message>
    <message>
        <source>The story jumps back</source>
        <translation>La historia salta hacia atrás</translation>
    </message>
    <message>
        <source>The structure of an answer is read in English only so far.</source>
        <translation>Por ahora, la estructura de una respuesta solo se lee en inglés.</translation>
    </message>
    <message>
        <source>The suggested range is up to {high} per minute.</source>
        <translation>El rango sugerido llega hasta {high} por minuto.</translation>
    </message>
    <message>
        <source>The transcript stopped at {at}</source>
        <translation>La transcripción se detuvo en {at}</translation>
    </message>
    <message>
        <source>There is room for more</source>
        <translation>Hay espacio para más</translation>
    </message>
    <message>
        <source>There is room for two or three sentences more.</source>
        <translation>Hay espacio para dos o tres frases más.</translation>
    </message>
    <message>
        <source>There is room for two or three sentences on what you did.</source>
        <translation>Hay espacio para dos o tres frases sobre lo que hiciste.</translation>
    </message>
    <message>
        <source>This model often leaves out short sounds; the count may be low.</source>
        <translation>Este modelo suele omitir los sonidos cortos; el recuento puede quedarse corto.</translation>
    </message>
    <message>
        <source>Too noisy to count fillers</source>
        <translation>Demasiado ruido para contar muletillas</translation>
    </message>
    <message>
        <source>Try one sentence about what happened in the end.</source>
        <translation>Prueba con una frase sobre lo que pasó al final.</translation>
    </message>
    <message>
        <source>Try one sentence on it.</source>
        <translation>Prueba con una frase sobre ello.</translation>
    </message>
    <message>
        <source>Try one sentence on what led you there.</source>
        <translation>Prueba con una frase sobre lo que te llevó hasta ahí.</translation>
    </message>
    <message>
        <source>Try one sentence on what you do now.</source>
        <translation>Prueba con una frase sobre lo que haces ahora.</translation>
    </message>
    <message>
        <source>Try one sentence on what you want to do next, and why here.</source>
        <translation>Prueba con una frase sobre lo que quieres hacer después y por qué aquí.</translation>
    </message>
    <message>
        <source>Try one sentence on where and when this was.</source>
        <translation>Prueba con una frase que diga dónde y cuándo fue.</translation>
    </message>
    <message>
        <source>Try one sentence that starts “I was responsible for…”</source>
        <translation>Prueba con una frase que empiece con “I was responsible for…”.</translation>
    </message>
    <message>
        <source>Try two or three sentences that start with “I”.</source>
        <translation>Prueba con dos o tres frases que empiecen con “I”.</translation>
    </message>
    <message>
        <source>Unexplained acronym</source>
        <translation>Sigla sin explicar</translation>
    </message>
    <message>
        <source>What the advert asks for</source>
        <translation>Lo que pide el anuncio</translation>
    </message>
    <message>
        <source>What was “{quote}” in plain words? Say that instead.</source>
        <translation>¿Qué era «{quote}» en palabras sencillas? Di eso en su lugar.</translation>
    </message>
    <message>
        <source>What you did comes late</source>
        <translation>Lo que hiciste llega tarde</translation>
    </message>
    <message>
        <source>What you would do, not what you did</source>
        <translation>Lo que harías, no lo que hiciste</translation>
    </message>
    <message>
        <source>Work through one of the branches with a figure.</source>
        <translation>Desarrolla una de las ramas con una cifra.</translation>
    </message>
    <message>
        <source>You gave one number: “{quote}”.</source>
        <translation>Diste una cifra: «{quote}».</translation>
    </message>
    <message>
        <source>You gave {count} numbers, first “{quote}”.</source>
        <translation>Diste {count} cifras; la primera, «{quote}».</translation>
    </message>
    <message>
        <source>You have room for a longer {room_for}.</source>
        <translation>Aquí hay espacio para más: {room_for}.</translation>
    </message>
    <message>
        <source>You said “{quote}”</source>
        <translation>Dijiste «{quote}»</translation>
    </message>
    <message>
        <source>You said “{quote}” </source>
        <translation>Dijiste «{quote}» </translation>
    </message>
    <message>
        <source>You said “{quote}” Say how much, how many or how long</source>
        <translation>Dijiste «{quote}» Di cuánto, cuántos o durante cuánto tiempo</translation>
    </message>
    <message>
        <source>You said “{quote}” before what you did. One such sentence works as a headline; the details of the outcome land better at the end.</source>
        <translation>Dijiste «{quote}» antes de lo que hiciste. Una frase así sirve de titular; los detalles del desenlace llegan mejor al final.</translation>
    </message>
    <message>
        <source>You said “{quote}”.</source>
        <translation>Dijiste «{quote}».</translation>
    </message>
    <message>
        <source>You said “{quote}”. It comes to {expected}.</source>
        <translation>Dijiste «{quote}». El resultado es {expected}.</translation>
    </message>
    <message>
        <source>You said “{quote}”. It comes to {expected}. Go through your steps once more and say each of them aloud.</source>
        <translation>Dijiste «{quote}». El resultado es {expected}. Repasa tus pasos otra vez y di cada uno en voz alta.</translation>
    </message>
    <message>
        <source>You said “{quote}”. One example is easier to believe.</source>
        <translation>Dijiste «{quote}». Un ejemplo es más fácil de creer.</translation>
    </message>
    <message>
        <source>You spoke of {covered} of {count} things that the advert asks for, among them “{quote}”.</source>
        <translation>Hablaste de {covered} de las {count} cosas que pide el anuncio, entre ellas «{quote}».</translation>
    </message>
    <message>
        <source>You spoke of {covered} of {count} things that the advert asks for. “{quote}” is not among them yet.</source>
        <translation>Hablaste de {covered} de las {count} cosas que pide el anuncio. «{quote}» aún no está entre ellas.</translation>
    </message>
    <message>
        <source>You started after {seconds} seconds, with a filled pause.</source>
        <translation>Empezaste a los {seconds} segundos, con una pausa con sonido.</translation>
    </message>
    <message>
        <source>You started after {seconds} seconds.</source>
        <translation>Empezaste a los {seconds} segundos.</translation>
    </message>
    <message>
        <source>You started after {seconds} seconds; the suggested range is up to {high} seconds. After a hard question, saying that you need a moment works too.</source>
        <translation>Empezaste a los {seconds} segundos; el rango sugerido llega hasta {high} segundos. Tras una pregunta difícil, también sirve decir que necesitas un momento.</translation>
    </message>
    <message>
        <source>You told what happened: “{quote}”</source>
        <translation>Contaste lo que pasó: «{quote}»</translation>
    </message>
    <message>
        <source>You went from the problem straight to what you did: “{quote}” Try one sentence before it that starts “I was responsible for…”</source>
        <translation>Pasaste del problema directamente a lo que hiciste: «{quote}» Prueba con una frase antes que empiece con “I was responsible for…”</translation>
    </message>
    <message>
        <source>Your Result has a number</source>
        <translation>Tu Resultado tiene una cifra</translation>
    </message>
    <message>
        <source>Your answer begins “{quote}” It is not clear how this is about the question. Taking up one of the question’s words in your first sentence shows it.</source>
        <translation>Tu respuesta empieza con «{quote}» Aún no queda claro cómo se relaciona con la pregunta. Si en tu primera frase retomas una de sus palabras, se ve.</translation>
    </message>
    <message>
        <source>Your answer begins “{quote}” It sounds like the answer to another question. Say in the first sentence what it has to do with this one, or choose another time to tell of.</source>
        <translation>Tu respuesta empieza con «{quote}» Suena como la respuesta a otra pregunta. Di en la primera frase qué tiene que ver con esta, o elige otro momento que contar.</translation>
    </message>
    <message>
        <source>Your answer ends at “{quote}” </source>
        <translation>Tu respuesta termina en «{quote}» </translation>
    </message>
    <message>
        <source>Your answer ends at “{quote}” Add one sentence about what happened in the end</source>
        <translation>Tu respuesta termina en «{quote}» Añade una frase sobre lo que pasó al final</translation>
    </message>
    <message>
        <source>Your answer has every part that this question asks for.</source>
        <translation>Tu respuesta tiene todas las partes que pide esta pregunta.</translation>
    </message>
    <message>
        <source>Your answer has {words} words and ends at “{quote}”</source>
        <translation>Tu respuesta tiene {words} palabras y termina en «{quote}»</translation>
    </message>
    <message>
        <source>Your answer is one word, “{quote}”</source>
        <translation>Tu respuesta es una sola palabra, «{quote}»</translation>
    </message>
    <message>
        <source>Your answer starts at “{quote}” Try one sentence before it about where and when this was.</source>
        <translation>Tu respuesta empieza en «{quote}» Prueba con una frase antes que diga dónde y cuándo fue.</translation>
    </message>
    <message>
        <source>Your answer tells how you usually work.</source>
        <translation>Tu respuesta cuenta cómo trabajas normalmente.</translation>
    </message>
    <message>
        <source>Your answer tells what you would do.</source>
        <translation>Tu respuesta cuenta lo que harías.</translation>
    </message>
    <message>
        <source>Your first action comes at {at}: “{quote}” Two sentences before it are enough.</source>
        <translation>Tu primera acción llega en {at}: «{quote}» Bastan dos frases antes.</translation>
    </message>
    <message>
        <source>Your own part is clear</source>
        <translation>Tu parte queda clara</translation>
    </message>
    <message>
        <source>Your result is right</source>
        <translation>Tu resultado es correcto</translation>
    </message>
    <message>
        <source>{count} fillers in {seconds} of speaking, which is {per_minute} per minute.</source>
        <translation>{count} muletillas en {seconds} hablando, es decir, {per_minute} por minuto.</translation>
    </message>
    <message>
        <source>{count} hedges, such as {list}. In “{quote}” you can try it without them.</source>
        <translation>{count} atenuaciones, como {list}. En «{quote}» puedes probar sin ellas.</translation>
    </message>
    <message>
        <source>{in_cluster} of {count} fillers came between {start} and {end}</source>
        <translation>{in_cluster} de {count} muletillas aparecieron entre {start} y {end}</translation>
    </message>
    <message>
        <source>{part} comes early</source>
        <translation>{part} llega pronto</translation>
    </message>
    <message>
        <source>{part} is long</source>
        <translation>{part}: larga</translation>
    </message>
    <message>
        <source>{part} is short</source>
        <translation>{part}: corta</translation>
    </message>
    <message>
        <source>{part} may be missing</source>
        <translation>Quizá falta {part}</translation>
    </message>
    <message>
        <source>{part} took {share}% of the time; the suggested range is {low}–{high}%.</source>
        <translation>{part} ocupó el {share}% del tiempo; el rango sugerido es {low}–{high}%.</translation>
    </message>
    <message>
        <source>{part} took {share}% of the time; the suggested range is {low}–{high}%. One or two more sentences fit here.</source>
        <translation>{part} ocupó el {share}% del tiempo; el rango sugerido es {low}–{high}%. Aquí caben una o dos frases más.</translation>
    </message>
    <message>
        <source>{per_minute} long pauses a minute came inside a sentence; the suggested range is up to {high}. The longest is {seconds} seconds, before “{quote}”. Pausing at the end of a sentence is easier to follow.</source>
        <translation>{per_minute} pausas largas por minuto cayeron dentro de una frase; el rango sugerido llega hasta {high}. La más larga dura {seconds} segundos, antes de «{quote}». Una pausa al final de la frase es más fácil de seguir.</translation>
    </message>
    <message>
        <source>{rising} of {count} sentences ended with your voice going up, for example “{quote}”.</source>
        <translation>{rising} de {count} frases terminaron con la voz hacia arriba, por ejemplo «{quote}».</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <source>{seconds} seconds after your last word.</source>
        <translation>{seconds} segundos después de tu última palabra.</translation>
    </message>
    <message>
        <source>{seconds} seconds before “{quote}”. A pause like this can read as thinking.</source>
        <translation>{seconds} segundos antes de «{quote}». Una pausa así puede entenderse como que piensas.</translation>
    </message>
    <message>
        <source>{seconds}, inside the suggested {low}–{high}.</source>
        <translation>{seconds}, dentro del rango sugerido {low}–{high}.</translation>
    </message>
    <message>
        <source>{seconds}, which is {by} over {low}–{high}.</source>
        <translation>{seconds}, es decir, {by} por encima de {low}–{high}.</translation>
    </message>
    <message>
        <source>{seconds}, which is {by} under {low}–{high}.</source>
        <translation>{seconds}, es decir, {by} por debajo de {low}–{high}.</translation>
    </message>
    <message>
        <source>{share}% of your words belong to no part of the answer, for example “{quote}” Without them the rest is easier to follow.</source>
        <translation>El {share}% de tus palabras no pertenece a ninguna parte de la respuesta, por ejemplo «{quote}» Sin ellas, el resto es más fácil de seguir.</translation>
    </message>
    <message>
        <source>{time} minutes</source>
        <translation>{time} minutos</translation>
    </message>
    <message>
        <source>{wpm} words a minute, inside the suggested {low}–{high}.</source>
        <translation>{wpm} palabras por minuto, dentro del rango sugerido {low}–{high}.</translation>
    </message>
    <message>
        <source>{wpm} words a minute; the suggested range is {low}–{high}. The fastest stretch is {start}–{end}.</source>
        <translation>{wpm} palabras por minuto; el rango sugerido es {low}–{high}. El tramo más rápido es {start}–{end}.</translation>
    </message>
    <message>
        <source>{wpm} words a minute; the suggested range is {low}–{high}. The slowest stretch is {start}–{end}.</source>
        <translation>{wpm} palabras por minuto; el rango sugerido es {low}–{high}. El tramo más lento es {start}–{end}.</translation>
    </message>
    <message>
        <source>“We” in Action</source>
        <translation>“We” en Acción</translation>
    </message>
    <message>
        <source>“We” more often than “I”</source>
        <translation>Más “we” que “I”</translation>
    </message>
    <message>
        <source>“{quote}” at {at} and “{again}” say the same. Once is enough.</source>
        <translation>«{quote}» en {at} y «{again}» dicen lo mismo. Con una vez basta.</translation>
    </message>
    <message>
        <source>“{quote}” can be answered in a word. Try the same with “how” or “what”.</source>
        <translation>«{quote}» se puede responder con una palabra. Prueba lo mismo con “how” o “what”.</translation>
    </message>
    <message>
        <source>“{quote}” could be shorter.</source>
        <translation>«{quote}» podría ser más corto.</translation>
    </message>
    <message>
        <source>“{quote}” invites the other person to tell something.</source>
        <translation>«{quote}» invita a la otra persona a contar algo.</translation>
    </message>
    <message>
        <source>“{quote}” is answered by the advert or the website. Try one that starts “How do you …” about the team or the work.</source>
        <translation>«{quote}» ya lo responde el anuncio o el sitio web. Prueba con una que empiece con “How do you …” sobre el equipo o el trabajo.</translation>
    </message>
    <message>
        <source>“{quote}” shows what changed.</source>
        <translation>«{quote}» muestra qué cambió.</translation>
    </message>
    <message>
        <source>“{quote}” tells how you usually work.</source>
        <translation>«{quote}» cuenta cómo trabajas normalmente.</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>No speech model is chosen. Choose one in Settings.</source>
        <translation>No hay ningún modelo de voz elegido. Elige uno en Ajustes.</translation>
    </message>
    <message>
        <source>The detector of filled pauses is damaged. Install Greenroom again.</source>
        <translation>El detector de pausas con sonido está dañado. Instala Greenroom de nuevo.</translation>
    </message>
    <message>
        <source>The speech model cannot be read: {reason}</source>
        <translation>No se puede leer el modelo de voz: {reason}</translation>
    </message>
    <message>
        <source>The speech model does not load. Try again.</source>
        <translation>El modelo de voz no se carga. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The speech model in {folder} is damaged and cannot be loaded. Remove the folder and download the model again.</source>
        <translation>El modelo de voz de {folder} está dañado y no se puede cargar. Quita la carpeta y descarga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The transcription process could not be started. Recordings are kept. Try again, or choose another speech model in Settings.</source>
        <translation>No se pudo iniciar la transcripción. Las grabaciones se conservan. Inténtalo de nuevo o elige otro modelo de voz en Ajustes.</translation>
    </message>
    <message>
        <source>There is not enough memory for the speech model. Recordings are kept. Close other programs or choose tiny.en in Settings.</source>
        <translation>No hay memoria suficiente para el modelo de voz. Las grabaciones se conservan. Cierra otros programas o elige tiny.en en Ajustes.</translation>
    </message>
    <message>
        <source>Transcription stopped twice at the same place. The recording and the words so far are kept. Try again later, or choose another speech model in Settings.</source>
        <translation>La transcripción se detuvo dos veces en el mismo punto. Se conservan la grabación y las palabras hasta ahí. Inténtalo más tarde o elige otro modelo de voz en Ajustes.</translation>
    </message>
    <message>
        <source>Transcription was canceled.</source>
        <translation>Se canceló la transcripción.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A real one, an occasion when it showed, and what you do about it.</source>
        <translation>Una de verdad, una ocasión en que se notó y qué haces al respecto.</translation>
    </message>
    <message>
        <source>Ask what is unclear, say your approach before the details, walk through it, then test it and weigh what else there is.</source>
        <translation>Pregunta lo que no esté claro, di tu enfoque antes de los detalles, recórrelo, después pruébalo y sopesa qué más hay.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>How to build it</source>
        <translation>Cómo construirla</translation>
    </message>
    <message>
        <source>How to build the answer, and what the interviewer listens for.</source>
        <translation>Cómo construir la respuesta y en qué se fija quien entrevista.</translation>
    </message>
    <message>
        <source>How you would go about it and why, whom you would involve, how you would check that it worked.</source>
        <translation>Cómo lo harías y por qué, a quién implicarías, cómo comprobarías que funcionó.</translation>
    </message>
    <message>
        <source>Name it, then one occasion that shows it.</source>
        <translation>Nómbrala y luego cuenta una ocasión que la muestre.</translation>
    </message>
    <message>
        <source>One occasion: the situation, your task, what you did, how it turned out. Give most of the time to what you did.</source>
        <translation>Una ocasión: la situación, tu tarea, lo que hiciste, cómo resultó. Dedica la mayor parte del tiempo a lo que hiciste.</translation>
    </message>
    <message>
        <source>One open question that the advert does not answer.</source>
        <translation>Una pregunta abierta que el anuncio no responda.</translation>
    </message>
    <message>
        <source>One thing about them in particular, what of you fits it, where you want to go.</source>
        <translation>Algo propio de la empresa, qué de ti encaja con ello y adónde quieres llegar.</translation>
    </message>
    <message>
        <source>Say how you will take it apart, work through the numbers, end on a recommendation.</source>
        <translation>Di cómo lo vas a desglosar, trabaja las cifras y termina con una recomendación.</translation>
    </message>
    <message>
        <source>Show or hide the hint</source>
        <translation>Mostrar u ocultar la pista</translation>
    </message>
    <message>
        <source>The interviewer listens for</source>
        <translation>Quien entrevista se fija en</translation>
    </message>
    <message>
        <source>What you do now, what led you there, what you want next.</source>
        <translation>Qué haces ahora, qué te llevó hasta ahí, qué quieres después.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>se necesita %n</numerusform>
            <numerusform>se necesitan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Behavioral interview, one-on-one</source>
        <translation>Entrevista por competencias, individual</translation>
    </message>
    <message>
        <source>Case interview</source>
        <translation>Entrevista de caso</translation>
    </message>
    <message>
        <source>Group discussion</source>
        <translation>Discusión en grupo</translation>
    </message>
    <message>
        <source>Nothing is answered here. Choose a question to practice.</source>
        <translation>Aquí no se responde nada. Elige una pregunta para practicar.</translation>
    </message>
    <message>
        <source>One-on-one interview</source>
        <translation>Entrevista individual</translation>
    </message>
    <message>
        <source>Panel interview</source>
        <translation>Entrevista de panel</translation>
    </message>
    <message>
        <source>Technical interview</source>
        <translation>Entrevista técnica</translation>
    </message>
    <message>
        <source>The question banks have too few {kind} questions at {level}: {found} found, {wanted}. Choose a shorter interview or another level, or add a bank.</source>
        <translation>Los bancos de preguntas tienen muy pocas preguntas ({kind}, {level}): hay {found}, {wanted}. Elige una entrevista más corta u otro nivel, o añade un banco de preguntas.</translation>
    </message>
    <message>
        <source>There is no question “{id}”. “greenroom banks list” shows them all.</source>
        <translation>No existe la pregunta «{id}». «greenroom banks list» las muestra todas.</translation>
    </message>
    <message>
        <source>behavioral</source>
        <translation>por competencias</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por vídeo</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>enough for 45 minutes</source>
        <translation>se necesitan para 45 minutos</translation>
    </message>
    <message>
        <source>entry level</source>
        <translation>nivel principiante</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>lead level</source>
        <translation>nivel de liderazgo</translation>
    </message>
    <message>
        <source>mid level</source>
        <translation>nivel intermedio</translation>
    </message>
    <message>
        <source>one-on-one</source>
        <translation>individual</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>senior level</source>
        <translation>nivel sénior</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnicas</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>As the role says</source>
        <translation>Según el puesto</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Data analytics</source>
        <translation>Análisis de datos</translation>
    </message>
    <message>
        <source>Engineering and manufacturing</source>
        <translation>Ingeniería y fabricación</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>Finanzas y contabilidad</translation>
    </message>
    <message>
        <source>Hospitality and retail</source>
        <translation>Hostelería y comercio</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Recursos Humanos</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Office administration</source>
        <translation>Administración de oficina</translation>
    </message>
    <message>
        <source>Operations and logistics</source>
        <translation>Operaciones y logística</translation>
    </message>
    <message>
        <source>Product management</source>
        <translation>Gestión de producto</translation>
    </message>
    <message>
        <source>Project management</source>
        <translation>Gestión de proyectos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Software engineering</source>
        <translation>Ingeniería de software</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñanza</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Keys with Alt open menus. Choose another key.</source>
        <translation>Las teclas con Alt abren menús. Elige otra tecla.</translation>
    </message>
    <message>
        <source>Next / previous region</source>
        <translation>Zona siguiente / anterior</translation>
    </message>
    <message>
        <source>No key for {command}</source>
        <translation>Sin tecla para {command}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Play / Pause</source>
        <translation>Reproducir / Pausa</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Space, Enter and Esc keep their meaning. Every command is in the menus as well.</source>
        <translation>Pulsa el botón de una tecla y después la tecla nueva. Espacio, Intro y Esc conservan su significado. Todas las órdenes están también en los menús.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulsa una tecla…</translation>
    </message>
    <message>
        <source>Press the new key for {command}. Esc keeps the old one.</source>
        <translation>Pulsa la tecla nueva para {command}. Esc conserva la anterior.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Reset the key of {command}</source>
        <translation>Restablecer la tecla de {command}</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Mostrar u ocultar la barra de menús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space, Enter and Esc keep their meaning.</source>
        <translation>Espacio, Intro y Esc conservan su significado.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{command} has no key now</source>
        <translation>{command} ya no tiene tecla</translation>
    </message>
    <message>
        <source>{command} is {key} now</source>
        <translation>{command} ahora es {key}</translation>
    </message>
    <message>
        <source>{command}, key {key}. Change</source>
        <translation>{command}, tecla {key}. Cambiar</translation>
    </message>
    <message>
        <source>{key} is already “{command}” ({where}).</source>
        <translation>{key} ya es «{command}» ({where}).</translation>
    </message>
    <message>
        <source>{key} is needed where text is typed.</source>
        <translation>{key} hace falta donde se escribe texto.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Find out by listening</source>
        <translation>Detectar al escuchar</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Good level</source>
        <translation>Buen nivel</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Quiet, move closer</source>
        <translation>Bajo, acércate</translation>
    </message>
    <message>
        <source>Say a few words</source>
        <translation>Di unas palabras</translation>
    </message>
    <message>
        <source>Too loud, clipping</source>
        <translation>Demasiado alto, satura</translation>
    </message>
    <message>
        <source>Your voice on the line</source>
        <translation>Tu voz en la línea</translation>
    </message>
    <message>
        <source>Your voice, good level</source>
        <translation>Tu voz, buen nivel</translation>
    </message>
    <message>
        <source>good range</source>
        <translation>rango bueno</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A stored correction is of the unknown kind “{kind}”. Update Greenroom to read it.</source>
        <translation>Una corrección guardada es de un tipo desconocido, «{kind}». Actualiza Greenroom para leerla.</translation>
    </message>
    <message>
        <source>A stored file name leads out of the data folder: {name}</source>
        <translation>Un nombre de archivo guardado lleva fuera de la carpeta de datos: {name}</translation>
    </message>
    <message>
        <source>A stored {kind} cannot be read ({place}). Nothing was deleted; recordings are still in the data folder.</source>
        <translation>No se puede leer un elemento guardado ({kind}, {place}). No se borró nada; las grabaciones siguen en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened. {folder} was moved or is on a disk that is not connected. Nothing was deleted. Find the folder, or choose a new one.</source>
        <translation>No se puede abrir la carpeta de datos. {folder} se movió o está en un disco que no está conectado. No se borró nada. Busca la carpeta o elige una nueva.</translation>
    </message>
    <message>
        <source>The data folder was not moved, because {folder} is not an empty folder elsewhere. Everything stays where it is. Choose an empty folder.</source>
        <translation>La carpeta de datos no se movió, porque {folder} no es una carpeta vacía en otro lugar. Todo se queda donde está. Elige una carpeta vacía.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be found any more, so nothing was saved there. Connect its disk or put it back, then open Greenroom again.</source>
        <translation>Ya no se encuentra la carpeta de datos {folder}, así que no se guardó nada allí. Conecta su disco o vuelve a ponerla en su sitio y abre Greenroom de nuevo.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used ({reason}). Nothing was deleted. Check that it can be written to, or choose another one.</source>
        <translation>No se puede usar la carpeta de datos {folder} ({reason}). No se borró nada. Comprueba que admite escritura o elige otra.</translation>
    </message>
    <message>
        <source>The disk is full. What was stored before is safe; free some space to go on.</source>
        <translation>El disco está lleno. Lo que ya estaba guardado está a salvo; libera algo de espacio para seguir.</translation>
    </message>
    <message>
        <source>The export was not written to {folder} ({reason}). Choose another folder.</source>
        <translation>La exportación no se escribió en {folder} ({reason}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The export was not written, because the disk is full. Free some space, or choose another folder.</source>
        <translation>La exportación no se escribió porque el disco está lleno. Libera algo de espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program and was left as it is. Choose another data folder.</source>
        <translation>El archivo {file} pertenece a otro programa y se dejó como estaba. Elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged. Recordings are safe; start Greenroom again to put the library together from them.</source>
        <translation>La biblioteca de {folder} está dañada. Las grabaciones están a salvo; vuelve a abrir Greenroom para rehacer la biblioteca a partir de ellas.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer version of Greenroom and was left as it is. Update Greenroom, or choose another data folder.</source>
        <translation>La biblioteca de {folder} se creó con una versión más nueva de Greenroom y se dejó como estaba. Actualiza Greenroom o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The library is in use by another program, so nothing was changed. Close it and try again.</source>
        <translation>Otro programa está usando la biblioteca, así que no se cambió nada. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no session “{id}”. “greenroom library list” shows them all.</source>
        <translation>No existe la sesión «{id}». «greenroom library list» las muestra todas.</translation>
    </message>
    <message>
        <source>There is no “{id}” in the library.</source>
        <translation>No hay ningún «{id}» en la biblioteca.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}). Nothing was deleted. Check that the folder exists and can be written to, or choose another one.</source>
        <translation>No se puede usar {path} ({reason}). No se borró nada. Comprueba que la carpeta existe y admite escritura, o elige otra.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Greenroom</source>
        <translation>Acerca de Greenroom</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <source>Quit Greenroom</source>
        <translation>Salir de Greenroom</translation>
    </message>
    <message>
        <source>Show or hide this menu bar</source>
        <translation>Mostrar u ocultar esta barra de menús</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Answered by the advert</source>
        <translation>Está en el anuncio</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Pregunta cerrada</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Own fit</source>
        <translation>Encaje propio</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Personas implicadas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Question in own words</source>
        <translation>Pregunta en palabras propias</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Contrapartida</translation>
    </message>
    <message>
        <source>What to clarify</source>
        <translation>Qué aclarar</translation>
    </message>
    <message>
        <source>What you do about it</source>
        <translation>Qué haces al respecto</translation>
    </message>
    <message>
        <source>{part}: found, in suggested range</source>
        <translation>{part}: encontrada, en el rango sugerido</translation>
    </message>
    <message>
        <source>{part}: found, out of suggested range</source>
        <translation>{part}: encontrada, fuera del rango sugerido</translation>
    </message>
    <message>
        <source>{part}: not found</source>
        <translation>{part}: no encontrada</translation>
    </message>
    <message>
        <source>{part}: unclear</source>
        <translation>{part}: poco clara</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>HR partner</source>
        <translation>Recursos Humanos</translation>
    </message>
    <message>
        <source>There is no interviewer “{id}”. Choose one of: {ids}.</source>
        <translation>No hay nadie que entreviste con el nombre «{id}». Elige entre: {ids}.</translation>
    </message>
    <message>
        <source>future colleague</source>
        <translation>del futuro equipo</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>responsable de contratación</translation>
    </message>
    <message>
        <source>operations director</source>
        <translation>dirección de operaciones</translation>
    </message>
    <message>
        <source>planning lead</source>
        <translation>responsable de planificación</translation>
    </message>
    <message>
        <source>product lead</source>
        <translation>responsable de producto</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>selección de personal</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>responsable de equipo</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>A speech model is being fetched. Nothing about you is sent.</source>
        <translation>Se está descargando un modelo de voz. No se envía nada sobre ti.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Greenroom uses no network. Nothing leaves this computer.</source>
        <translation>Greenroom no usa la red. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>in range</source>
        <translation>en rango</translation>
    </message>
    <message>
        <source>over {limit}%</source>
        <translation>más del {limit}%</translation>
    </message>
    <message>
        <source>under {limit}%</source>
        <translation>menos del {limit}%</translation>
    </message>
    <message>
        <source>{part}, {share} percent of the time</source>
        <translation>{part}, {share} por ciento del tiempo</translation>
    </message>
    <message>
        <source>{share}, suggested {low} to {high}, {words}</source>
        <translation>{share}, sugerido de {low} a {high}, {words}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The text model “{name}” could not be loaded. Install Greenroom again.</source>
        <translation>No se pudo cargar el modelo de texto «{name}». Instala Greenroom de nuevo.</translation>
    </message>
    <message>
        <source>The text model “{name}” is damaged, so answers are read by simpler rules. Install Greenroom again.</source>
        <translation>El modelo de texto «{name}» está dañado, así que las respuestas se leen con reglas más sencillas. Instala Greenroom de nuevo.</translation>
    </message>
    <message>
        <source>The text model “{name}” is missing, so answers are read by simpler rules. Install Greenroom again.</source>
        <translation>Falta el modelo de texto «{name}», así que las respuestas se leen con reglas más sencillas. Instala Greenroom de nuevo.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Asked for what nobody knows</source>
        <translation>Preguntas que nadie sabe responder</translation>
    </message>
    <message>
        <source>Built upon others</source>
        <translation>Sobre lo dicho por otros</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Facts asked for</source>
        <translation>Datos preguntados</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Muletillas</translation>
    </message>
    <message>
        <source>First one after</source>
        <translation>La primera tras</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Long pauses</source>
        <translation>Pausas largas</translation>
    </message>
    <message>
        <source>Loudness of the last sentence</source>
        <translation>Volumen de la última frase</translation>
    </message>
    <message>
        <source>Made by Greenroom on this computer. Counts are estimates; suggested ranges are guides, not marks.</source>
        <translation>Hecho por Greenroom en este equipo. Los recuentos son estimaciones; los rangos sugeridos son orientaciones, no notas.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Otros invitados</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer and by rules.</source>
        <translation>Partes encontradas por un modelo de este equipo y por reglas.</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer.</source>
        <translation>Partes encontradas por un modelo de este equipo.</translation>
    </message>
    <message>
        <source>Parts found by rules: tense, typical words and place.</source>
        <translation>Partes encontradas por reglas: tiempo verbal, palabras típicas y lugar.</translation>
    </message>
    <message>
        <source>Pitch variation</source>
        <translation>Variación del tono</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Finales de frase</translation>
    </message>
    <message>
        <source>Share of talk</source>
        <translation>Parte de la conversación</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Demora inicial</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Resumido</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>La discusión</translation>
    </message>
    <message>
        <source>The transcript of this answer is not finished yet.</source>
        <translation>La transcripción de esta respuesta aún no está terminada.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>Te dijeron</translation>
    </message>
    <message>
        <source>asked by {names}</source>
        <translation>hecha por {names}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>take {number}</source>
        <translation>toma {number}</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>poco clara</translation>
    </message>
    <message>
        <source>words that are not written down yet</source>
        <translation>palabras aún sin transcribir</translation>
    </message>
    <message>
        <source>{count} or more (a noisy recording)</source>
        <translation>{count} o más (grabación con ruido)</translation>
    </message>
    <message>
        <source>{count} words a minute</source>
        <translation>{count} palabras por minuto</translation>
    </message>
    <message>
        <source>{count}, {rate} per minute</source>
        <translation>{count}, {rate} por minuto</translation>
    </message>
    <message>
        <source>{falls} falling, {rises} rising of {all}</source>
        <translation>de {all}, bajan {falls} y suben {rises}</translation>
    </message>
    <message>
        <source>{fillers}; {more} more possible</source>
        <translation>{fillers}; posibles: {more} más</translation>
    </message>
    <message>
        <source>{measured}, your usual {low}–{high}</source>
        <translation>{measured}, habitual en ti: {low}–{high}</translation>
    </message>
    <message>
        <source>{name} {times} times</source>
        <translation>{name} {times} veces</translation>
    </message>
    <message>
        <source>{told} of {all}</source>
        <translation>{told} de {all}</translation>
    </message>
    <message>
        <source>{turns}, {over} while somebody was speaking</source>
        <translation>{turns}, {over} de ellas mientras alguien hablaba</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>Documentos ({endings})</translation>
    </message>
    <message>
        <source>It is kept on this computer, and stands beside each interview by phone. Nobody else reads it.</source>
        <translation>Se guarda en este equipo y está al lado en cada entrevista por teléfono. Nadie más lo lee.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>No résumé yet</source>
        <translation>Aún no hay currículum</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a résumé</source>
        <translation>Abrir un currículum</translation>
    </message>
    <message>
        <source>Paste it once. It stays on this computer and beside every call.</source>
        <translation>Pégalo una vez. Se queda en este equipo y junto a cada llamada.</translation>
    </message>
    <message>
        <source>Paste or open…</source>
        <translation>Pegar o abrir…</translation>
    </message>
    <message>
        <source>Paste your résumé</source>
        <translation>Pega tu currículum</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>Résumé…</source>
        <translation>Currículum…</translation>
    </message>
    <message>
        <source>“{file}” holds no text that can be read. Copy it there and paste it here.</source>
        <translation>«{file}» no contiene texto que se pueda leer. Cópialo allí y pégalo aquí.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more is possible</source>
        <translation>1 más es posible</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 segundo atrás</translation>
    </message>
    <message>
        <source>1 second on</source>
        <translation>1 segundo adelante</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 segundos atrás</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 segundos adelante</translation>
    </message>
    <message>
        <source>A filler is missing before this word</source>
        <translation>Falta una muletilla antes de esta palabra</translation>
    </message>
    <message>
        <source>A filler is missing here</source>
        <translation>Aquí falta una muletilla</translation>
    </message>
    <message>
        <source>A filler was added at {moment}.</source>
        <translation>Se añadió una muletilla en {moment}.</translation>
    </message>
    <message>
        <source>About you: present, past, future</source>
        <translation>Sobre ti: presente, pasado, futuro</translation>
    </message>
    <message>
        <source>Absolutes</source>
        <translation>Absolutos</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Acronyms that nothing near their first mention explains.</source>
        <translation>Siglas que nada explica cerca de su primera mención.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <source>Answer time line, {now} of {whole}</source>
        <translation>Línea de tiempo de la respuesta, {now} de {whole}</translation>
    </message>
    <message>
        <source>Answered by the advert</source>
        <translation>Está en el anuncio</translation>
    </message>
    <message>
        <source>Answered of what was asked; press one to go there.</source>
        <translation>Respondidas de las que se hicieron; pulsa una para ir allí.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Asides</source>
        <translation>Digresiones</translation>
    </message>
    <message>
        <source>Ask these questions again</source>
        <translation>Volver a hacer estas preguntas</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Built upon others</source>
        <translation>Sobre lo dicho por otros</translation>
    </message>
    <message>
        <source>By name while you spoke, or by their number.</source>
        <translation>Por su nombre mientras hablabas, o por su número.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case: framework, analysis, recommendation</source>
        <translation>Caso: esquema, análisis, recomendación</translation>
    </message>
    <message>
        <source>Change S/T/A/R</source>
        <translation>Cambiar S/T/A/R</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Cambiar modelo</translation>
    </message>
    <message>
        <source>Change part</source>
        <translation>Cambiar parte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Elige una sesión</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claims that leave no room, such as “always” or “everyone loved”.</source>
        <translation>Afirmaciones que no dejan margen, como “always” o “everyone loved”.</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Quitar el bucle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Pregunta cerrada</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contribution {number}</source>
        <translation>Intervención {number}</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Counted as a filler.</source>
        <translation>Se cuenta como muletilla.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Borrar esta toma</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Expresión oral</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Expected: {parts}</source>
        <translation>Se espera: {parts}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportado a {folder}</translation>
    </message>
    <message>
        <source>Facts asked for</source>
        <translation>Datos preguntados</translation>
    </message>
    <message>
        <source>Facts that the interviewer knew and told when asked.</source>
        <translation>Datos que quien entrevista sabía y dio al preguntarle.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Figures and number words that count something, per part.</source>
        <translation>Cifras y números en palabras que cuentan algo, por parte.</translation>
    </message>
    <message>
        <source>Filled pauses, filler phrases and repetitions, without those you took out, per minute of speaking time. Possible ones (dashed) are not in the count. Suggested range: {band} a minute.</source>
        <translation>Pausas con sonido, muletillas y repeticiones, sin las que quitaste, por minuto de habla. Las posibles (con línea discontinua) no cuentan. Rango sugerido: {band} por minuto.</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Muletillas</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>Primera acción</translation>
    </message>
    <message>
        <source>First one after</source>
        <translation>La primera tras</translation>
    </message>
    <message>
        <source>Fix word</source>
        <translation>Corregir palabra</translation>
    </message>
    <message>
        <source>Fix words</source>
        <translation>Corregir palabras</translation>
    </message>
    <message>
        <source>Fix word…</source>
        <translation>Corregir palabra…</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>From the beginning of the discussion.</source>
        <translation>Desde el comienzo de la discusión.</translation>
    </message>
    <message>
        <source>From the end of the question to your first spoken word; an “um” counts as speech. Suggested range: {band}.</source>
        <translation>Desde el final de la pregunta hasta tu primera palabra; un “um” cuenta como voz. Rango sugerido: {band}.</translation>
    </message>
    <message>
        <source>From your first word to your last. Suggested range: {band}.</source>
        <translation>Desde tu primera palabra hasta la última. Rango sugerido: {band}.</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Hard to hear; this word may be off.</source>
        <translation>Difícil de oír; esta palabra puede no ser exacta.</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Atenuaciones</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>How far your first half minute tells of what the question asks for, from -1 to 1, by a model on this computer. Stories often begin far from the question, so it is only a hint.</source>
        <translation>Hasta qué punto tu primer medio minuto habla de lo que pide la pregunta, de -1 a 1, según un modelo de este equipo. Las historias suelen empezar lejos de la pregunta, así que es solo una pista.</translation>
    </message>
    <message>
        <source>How far your pitch moves: its standard deviation in semitones (12 to an octave) wherever your voice has a pitch, octave slips left out. Measured with Praat; there is no suggested range. Press to hear where it varies most, and again where it varies least.</source>
        <translation>Cuánto se mueve tu tono: su desviación estándar en semitonos (12 por octava) donde tu voz tiene tono, sin los saltos de octava. Medido con Praat; no hay rango sugerido. Pulsa para oír dónde varía más, y otra vez dónde varía menos.</translation>
    </message>
    <message>
        <source>How something was before and after, or by how much it changed.</source>
        <translation>Cómo era algo antes y después, o cuánto cambió.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>In Action</source>
        <translation>En Acción</translation>
    </message>
    <message>
        <source>In find: close</source>
        <translation>En la búsqueda: cerrar</translation>
    </message>
    <message>
        <source>In find: next / previous place</source>
        <translation>En la búsqueda: lugar siguiente / anterior</translation>
    </message>
    <message>
        <source>In the transcript: by sentence</source>
        <translation>En la transcripción: por frases</translation>
    </message>
    <message>
        <source>In the transcript: correct the word</source>
        <translation>En la transcripción: corregir la palabra</translation>
    </message>
    <message>
        <source>In the transcript: play from the word</source>
        <translation>En la transcripción: reproducir desde la palabra</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>It is a filler</source>
        <translation>Es una muletilla</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conserva esto</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Se guarda en este equipo</translation>
    </message>
    <message>
        <source>Lane under the fillers</source>
        <translation>Franja bajo las muletillas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the whole recording.</source>
        <translation>Duración de toda la grabación.</translation>
    </message>
    <message>
        <source>Level of your last sentence beside the middle of the rest of the answer, in decibels, where your voice has a pitch. A difference of 1 dB is just heard.</source>
        <translation>Nivel de tu última frase frente a la mitad del resto de la respuesta, en decibelios, donde tu voz tiene tono. Una diferencia de 1 dB apenas se oye.</translation>
    </message>
    <message>
        <source>Look for another structure</source>
        <translation>Buscar otra estructura</translation>
    </message>
    <message>
        <source>Look through this answer for</source>
        <translation>Buscar en esta respuesta</translation>
    </message>
    <message>
        <source>Loop from {start} to {end}</source>
        <translation>Bucle de {start} a {end}</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mark as filler</source>
        <translation>Marcar como muletilla</translation>
    </message>
    <message>
        <source>Motivation: company, fit, goal</source>
        <translation>Motivación: empresa, encaje, meta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Respuesta siguiente</translation>
    </message>
    <message>
        <source>Next filler</source>
        <translation>Sig. muletilla</translation>
    </message>
    <message>
        <source>Next long pause</source>
        <translation>Pausa larga siguiente</translation>
    </message>
    <message>
        <source>Next pause</source>
        <translation>Sig. pausa</translation>
    </message>
    <message>
        <source>Next possible filler</source>
        <translation>Muletilla posible siguiente</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>No STAR expected</source>
        <translation>No se espera STAR</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>No fillers were heard.</source>
        <translation>No se oyeron muletillas.</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Sin bucle</translation>
    </message>
    <message>
        <source>No structure</source>
        <translation>Sin estructura</translation>
    </message>
    <message>
        <source>No words were heard in this answer</source>
        <translation>No se oyeron palabras en esta respuesta</translation>
    </message>
    <message>
        <source>No words were heard in this answer.</source>
        <translation>No se oyeron palabras en esta respuesta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not a filler</source>
        <translation>No es una muletilla</translation>
    </message>
    <message>
        <source>Not about one time</source>
        <translation>No es una ocasión concreta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Not counted as a filler.</source>
        <translation>No se cuenta como muletilla.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on {take}</source>
        <translation>Nota sobre {take}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Now looked through for: {name}</source>
        <translation>Ahora se busca: {name}</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>Cifras usadas</translation>
    </message>
    <message>
        <source>Of the time in which somebody had the floor.</source>
        <translation>Del tiempo en que alguien tenía la palabra.</translation>
    </message>
    <message>
        <source>Office words</source>
        <translation>Palabras de oficina</translation>
    </message>
    <message>
        <source>On the time line: clear the loop</source>
        <translation>En la línea de tiempo: quitar el bucle</translation>
    </message>
    <message>
        <source>On the time line: to the start / end</source>
        <translation>En la línea de tiempo: al principio / final</translation>
    </message>
    <message>
        <source>On the time line: zoom</source>
        <translation>En la línea de tiempo: ampliar</translation>
    </message>
    <message>
        <source>One quick question</source>
        <translation>Una pregunta rápida</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Others invited</source>
        <translation>Otros invitados</translation>
    </message>
    <message>
        <source>Own fit</source>
        <translation>Encaje propio</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pace and pauses wait for the transcript.</source>
        <translation>El ritmo y las pausas esperan a la transcripción.</translation>
    </message>
    <message>
        <source>Pace over time, {low} to {high} words a minute, lowest around {moment}</source>
        <translation>Ritmo a lo largo del tiempo, de {low} a {high} palabras por minuto, mínimo hacia {moment}</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer and by rules.</source>
        <translation>Partes encontradas por un modelo de este equipo y por reglas.</translation>
    </message>
    <message>
        <source>Parts found by a model on this computer.</source>
        <translation>Partes encontradas por un modelo de este equipo.</translation>
    </message>
    <message>
        <source>Parts found by rules: tense, typical words and place.</source>
        <translation>Partes encontradas por reglas: tiempo verbal, palabras típicas y lugar.</translation>
    </message>
    <message>
        <source>Parts were hard to hear ({start}–{end}). Counts there may be off.</source>
        <translation>Algunas partes fueron difíciles de oír ({start}–{end}). Los recuentos de ahí pueden no ser exactos.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Personas implicadas</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Pitch and loudness were not measured in this take.</source>
        <translation>En esta toma no se midieron el tono ni el volumen.</translation>
    </message>
    <message>
        <source>Pitch variation</source>
        <translation>Variación del tono</translation>
    </message>
    <message>
        <source>Pitch, loudness or pace on the time line</source>
        <translation>Tono, volumen o ritmo en la línea de tiempo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Reproducir desde el principio</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play with a second around it</source>
        <translation>Reproducir con un segundo antes y después</translation>
    </message>
    <message>
        <source>Play {moment}, {what}</source>
        <translation>Reproducir {moment}, {what}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Previous filler</source>
        <translation>Muletilla anterior</translation>
    </message>
    <message>
        <source>Previous long pause</source>
        <translation>Pausa larga anterior</translation>
    </message>
    <message>
        <source>Previous possible filler</source>
        <translation>Muletilla posible anterior</translation>
    </message>
    <message>
        <source>Programs that you named; the first mention of each.</source>
        <translation>Programas que nombraste; la primera mención de cada uno.</translation>
    </message>
    <message>
        <source>Question at {moment}</source>
        <translation>Pregunta en {moment}</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Questions that had an answer.</source>
        <translation>Preguntas que tenían respuesta.</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Restated question</source>
        <translation>Pregunta reformulada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Otra toma</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Dicho dos veces</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Scratchpad at {time}, {number} of {count}</source>
        <translation>Borrador en {time}, {number} de {count}</translation>
    </message>
    <message>
        <source>Scratchpad on the time line</source>
        <translation>Borrador en la línea de tiempo</translation>
    </message>
    <message>
        <source>Scratchpad, nothing yet</source>
        <translation>Borrador, aún vacío</translation>
    </message>
    <message>
        <source>Selected filler is not a filler</source>
        <translation>La muletilla elegida no lo es</translation>
    </message>
    <message>
        <source>Selected possible filler is one</source>
        <translation>La muletilla posible elegida lo es</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Finales de frase</translation>
    </message>
    <message>
        <source>Sentence is Action</source>
        <translation>La frase es Acción</translation>
    </message>
    <message>
        <source>Sentence is Result</source>
        <translation>La frase es Resultado</translation>
    </message>
    <message>
        <source>Sentence is Situation</source>
        <translation>La frase es Situación</translation>
    </message>
    <message>
        <source>Sentence is Task</source>
        <translation>La frase es Tarea</translation>
    </message>
    <message>
        <source>Sentence is: {part}</source>
        <translation>La frase es: {part}</translation>
    </message>
    <message>
        <source>Sentences that belong to no part: talk around the answer.</source>
        <translation>Frases que no pertenecen a ninguna parte: charla en torno a la respuesta.</translation>
    </message>
    <message>
        <source>Sentences that share 60% of their content words with an earlier one (Greenroom’s choice).</source>
        <translation>Frases que comparten el 60% de sus palabras de contenido con una anterior (elección de Greenroom).</translation>
    </message>
    <message>
        <source>Share of talk</source>
        <translation>Parte de la conversación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show or hide the video</source>
        <translation>Mostrar u ocultar el vídeo</translation>
    </message>
    <message>
        <source>Silences of {long} s or more inside the answer (Greenroom’s choice). Silences from {short} s on are pauses; those between sentences help the listener.</source>
        <translation>Silencios de {long} s o más dentro de la respuesta (elección de Greenroom). Los silencios a partir de {short} s son pausas; las que hay entre frases ayudan a quien escucha.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Some of your words are not written down yet.</source>
        <translation>Parte de tus palabras aún no está transcrita.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Demora inicial</translation>
    </message>
    <message>
        <source>Start, end or clear a loop here</source>
        <translation>Empezar, terminar o quitar un bucle aquí</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Story: Situation, Task, Action, Result</source>
        <translation>Historia: Situación, Tarea, Acción, Resultado</translation>
    </message>
    <message>
        <source>Strength: claim, example</source>
        <translation>Fortaleza: afirmación, ejemplo</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Structure: {name} ({who}). Change</source>
        <translation>Estructura: {name} ({who}). Cambiar</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Resumido</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Toma {number}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Technical: approach, steps, check</source>
        <translation>Técnica: enfoque, pasos, comprobación</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>Eso no se guardó</translation>
    </message>
    <message>
        <source>The advert</source>
        <translation>El anuncio</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>La exportación no se escribió</translation>
    </message>
    <message>
        <source>The first moment at which you say what you did.</source>
        <translation>El primer momento en que dices lo que hiciste.</translation>
    </message>
    <message>
        <source>The loop starts at {moment}. Go to its end and mark it, too.</source>
        <translation>El bucle empieza en {moment}. Ve a su final y márcalo también.</translation>
    </message>
    <message>
        <source>The recording is complete. You can try again, or use a smaller model.</source>
        <translation>La grabación está completa. Puedes intentarlo de nuevo o usar un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The recording is kept: play it to hear what the microphone heard. Start shows whether it hears you now.</source>
        <translation>La grabación se conserva: reprodúcela para oír lo que oyó el micrófono. Inicio muestra si te oye ahora.</translation>
    </message>
    <message>
        <source>The recording is not in the folder any more.</source>
        <translation>La grabación ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>The sentence at {moment} is</source>
        <translation>La frase de {moment} es</translation>
    </message>
    <message>
        <source>The sentence at {moment} is now {part}.</source>
        <translation>La frase de {moment} ahora es {part}.</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>La toma se borró.</translation>
    </message>
    <message>
        <source>The transcript could not be stored</source>
        <translation>No se pudo guardar la transcripción</translation>
    </message>
    <message>
        <source>The transcript stopped at {moment}</source>
        <translation>La transcripción se detuvo en {moment}</translation>
    </message>
    <message>
        <source>The transcript stopped before this could be counted.</source>
        <translation>La transcripción se detuvo antes de poder contar esto.</translation>
    </message>
    <message>
        <source>The word was fixed.</source>
        <translation>Se corrigió la palabra.</translation>
    </message>
    <message>
        <source>There are no words to count in.</source>
        <translation>No hay palabras que contar.</translation>
    </message>
    <message>
        <source>There is no answer on screen to change. Nothing was changed.</source>
        <translation>No hay en pantalla ninguna respuesta que cambiar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is too little speech here to show parts.</source>
        <translation>Hay muy poca voz para mostrar las partes.</translation>
    </message>
    <message>
        <source>Things that the pasted job description asks for and that this answer speaks of.</source>
        <translation>Cosas que pide la descripción del puesto pegada y de las que habla esta respuesta.</translation>
    </message>
    <message>
        <source>This filler is counted already.</source>
        <translation>Esta muletilla ya está contada.</translation>
    </message>
    <message>
        <source>This model often leaves out short sounds; the count may be low.</source>
        <translation>Este modelo suele omitir los sonidos cortos; el recuento puede quedarse corto.</translation>
    </message>
    <message>
        <source>This question does not ask for a story.</source>
        <translation>Esta pregunta no pide una historia.</translation>
    </message>
    <message>
        <source>This recording is noisy, and noise hides short sounds. The count cannot be relied on, so no rate is shown.</source>
        <translation>Esta grabación tiene ruido, y el ruido tapa los sonidos cortos. El recuento no es fiable, así que no se muestra ninguna tasa.</translation>
    </message>
    <message>
        <source>This video cannot be played. The sound is not affected.</source>
        <translation>Este vídeo no se puede reproducir. El sonido no se ve afectado.</translation>
    </message>
    <message>
        <source>This was not a story about one time.</source>
        <translation>Esto no fue una historia sobre una ocasión concreta.</translation>
    </message>
    <message>
        <source>Time from the middle of one gap to the middle of the next, per part, rounded so that the parts add up.</source>
        <translation>Tiempo desde la mitad de un hueco hasta la mitad del siguiente, por parte, redondeado para que las partes sumen.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Timing is ready. Fillers and structure fill in as words arrive.</source>
        <translation>Los tiempos están listos. Las muletillas y la estructura se completan a medida que llegan palabras.</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>A la pregunta</translation>
    </message>
    <message>
        <source>Too little speech to describe.</source>
        <translation>Muy poca voz para describirla.</translation>
    </message>
    <message>
        <source>Too little voice was clear enough to measure pitch.</source>
        <translation>Muy poca voz fue lo bastante clara para medir el tono.</translation>
    </message>
    <message>
        <source>Too short for STAR</source>
        <translation>Muy corta para STAR</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Contrapartida</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcript and figures are kept; only playing is off.</source>
        <translation>Se conservan la transcripción y las cifras; solo falta la reproducción.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Deshacer la corrección</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Video, in time with the sound</source>
        <translation>Vídeo, sincronizado con el sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Waiting for the transcript</source>
        <translation>A la espera de la transcripción</translation>
    </message>
    <message>
        <source>Weak evidence: they are not in the count.</source>
        <translation>Indicio débil: no entran en el recuento.</translation>
    </message>
    <message>
        <source>Weakness: claim, example, remedy</source>
        <translation>Debilidad: afirmación, ejemplo, remedio</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Qué conservar</translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation>Lo que harías</translation>
    </message>
    <message>
        <source>When things were.</source>
        <translation>Cuándo fueron las cosas.</translation>
    </message>
    <message>
        <source>Where your pitch goes over the last quarter second of voice in each sentence. It falls or rises from 1.5 semitones on, or what is heard as a movement at that length ('t Hart 1981, Mertens 2004). Sentences whose end has no clear pitch are left out.</source>
        <translation>Adónde va tu tono en el último cuarto de segundo de voz de cada frase. Baja o sube a partir de 1,5 semitonos, lo que a esa duración se oye como movimiento ('t Hart 1981, Mertens 2004). Se omiten las frases cuyo final no tiene un tono claro.</translation>
    </message>
    <message>
        <source>While you spoke, without pauses: {rate} words a minute.</source>
        <translation>Mientras hablabas, sin pausas: {rate} palabras por minuto.</translation>
    </message>
    <message>
        <source>With its follow-ups:</source>
        <translation>Con sus repreguntas:</translation>
    </message>
    <message>
        <source>With its follow-ups: the follow-up brought {parts}.</source>
        <translation>Con sus repreguntas: la repregunta aportó {parts}.</translation>
    </message>
    <message>
        <source>With its follow-ups: {parts}, as in the first answer.</source>
        <translation>Con sus repreguntas: {parts}, como en la primera respuesta.</translation>
    </message>
    <message>
        <source>Words a minute over the 10 seconds around each moment; the band is the suggested range ({band}).</source>
        <translation>Palabras por minuto en los 10 segundos en torno a cada momento; la banda es el rango sugerido ({band}).</translation>
    </message>
    <message>
        <source>Words of offices that say little outside of them.</source>
        <translation>Palabras de oficina que fuera de ella dicen poco.</translation>
    </message>
    <message>
        <source>Words that take back some of what you say.</source>
        <translation>Palabras que retiran parte de lo que dices.</translation>
    </message>
    <message>
        <source>Words without filled pauses, divided by the length of the answer. Suggested range: {band} words a minute. Press to hear the stretch furthest from it.</source>
        <translation>Palabras sin pausas con sonido, divididas entre la duración de la respuesta. Rango sugerido: {band} palabras por minuto. Pulsa para oír el tramo que más se aleja.</translation>
    </message>
    <message>
        <source>Writing the transcript</source>
        <translation>Escribiendo la transcripción</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You did not take the floor in this discussion.</source>
        <translation>No tomaste la palabra en esta discusión.</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>Te dijeron</translation>
    </message>
    <message>
        <source>Your first review appears here after one answer.</source>
        <translation>Tu primer repaso aparecerá aquí tras una respuesta.</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Tu propia pregunta</translation>
    </message>
    <message>
        <source>Your usual is the middle half of your own last 10 answers. It is shown once there are 5 earlier ones.</source>
        <translation>Tu valor habitual es la mitad central de tus últimas 10 respuestas. Se muestra cuando hay 5 anteriores.</translation>
    </message>
    <message>
        <source>Your usual is the middle half of your own last {count} answers before this one.</source>
        <translation>Tu valor habitual es la mitad central de tus últimas {count} respuestas antes de esta.</translation>
    </message>
    <message>
        <source>about how people work together</source>
        <translation>sobre cómo se trabaja en equipo</translation>
    </message>
    <message>
        <source>about the next step</source>
        <translation>sobre el próximo paso</translation>
    </message>
    <message>
        <source>about the role</source>
        <translation>sobre el puesto</translation>
    </message>
    <message>
        <source>about the team</source>
        <translation>sobre el equipo</translation>
    </message>
    <message>
        <source>answered by the advert</source>
        <translation>está en el anuncio</translation>
    </message>
    <message>
        <source>asked by {asker}</source>
        <translation>hecha por {asker}</translation>
    </message>
    <message>
        <source>asked for, but nobody knows</source>
        <translation>preguntado, pero nadie lo sabe</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por ti</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>bajan</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>muletilla</translation>
    </message>
    <message>
        <source>filler “{filler}”</source>
        <translation>muletilla «{filler}»</translation>
    </message>
    <message>
        <source>first 30 s; under {threshold} is far</source>
        <translation>primeros 30 s; menos de {threshold} es lejos</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>from the question</source>
        <translation>de la pregunta</translation>
    </message>
    <message>
        <source>from the question's words</source>
        <translation>de las palabras de la pregunta</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>en rango</translation>
    </message>
    <message>
        <source>in suggested range</source>
        <translation>en el rango sugerido</translation>
    </message>
    <message>
        <source>in the first {time}</source>
        <translation>en los primeros {time}</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>en la última frase</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>in {time} of speech</source>
        <translation>en {time} de habla</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>se dejó vacío</translation>
    </message>
    <message>
        <source>long</source>
        <translation>largas</translation>
    </message>
    <message>
        <source>no usual yet</source>
        <translation>aún sin valor habitual</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>not yet: {list}</source>
        <translation>aún no: {list}</translation>
    </message>
    <message>
        <source>of the words</source>
        <translation>de las palabras</translation>
    </message>
    <message>
        <source>of them while somebody was speaking</source>
        <translation>de ellas mientras alguien hablaba</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>over the suggested {band}</source>
        <translation>por encima de lo sugerido, {band}</translation>
    </message>
    <message>
        <source>over {bound}</source>
        <translation>más de {bound}</translation>
    </message>
    <message>
        <source>pace over time, wpm</source>
        <translation>ritmo en el tiempo, ppm</translation>
    </message>
    <message>
        <source>pause of 2 s or more</source>
        <translation>pausa de 2 s o más</translation>
    </message>
    <message>
        <source>pause of {length}, between clauses</source>
        <translation>pausa de {length}, entre oraciones</translation>
    </message>
    <message>
        <source>pause of {length}, within a clause</source>
        <translation>pausa de {length}, dentro de una oración</translation>
    </message>
    <message>
        <source>pause {length}</source>
        <translation>pausa {length}</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>possible filler “{filler}”</source>
        <translation>muletilla posible «{filler}»</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabado</translation>
    </message>
    <message>
        <source>rise · {level} level</source>
        <translation>suben · {level} sin cambio</translation>
    </message>
    <message>
        <source>sentence end, {semitones} st</source>
        <translation>final de frase, {semitones} st</translation>
    </message>
    <message>
        <source>share of time · [ ] suggested</source>
        <translation>parte del tiempo · [ ] sugerido</translation>
    </message>
    <message>
        <source>st</source>
        <translation>st</translation>
    </message>
    <message>
        <source>the 10 seconds in which it varies least</source>
        <translation>los 10 segundos en que menos varía</translation>
    </message>
    <message>
        <source>the 10 seconds in which your voice varies most</source>
        <translation>los 10 segundos en que más varía tu voz</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>muy corta</translation>
    </message>
    <message>
        <source>um</source>
        <translation>um</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>poco clara</translation>
    </message>
    <message>
        <source>under the suggested {band}</source>
        <translation>por debajo de lo sugerido, {band}</translation>
    </message>
    <message>
        <source>under {bound}</source>
        <translation>menos de {bound}</translation>
    </message>
    <message>
        <source>we</source>
        <translation>we</translation>
    </message>
    <message>
        <source>wpm</source>
        <translation>ppm</translation>
    </message>
    <message>
        <source>your usual {low} to {high}</source>
        <translation>habitual en ti: de {low} a {high}</translation>
    </message>
    <message>
        <source>your usual {low}–{high}</source>
        <translation>habitual en ti: {low}–{high}</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n questions answered</source>
        <translation>
            <numerusform>{answered} de %n pregunta respondida</numerusform>
            <numerusform>{answered} de %n preguntas respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {count}</source>
        <translation>{answered} de {count}</translation>
    </message>
    <message>
        <source>{asked} of {count}</source>
        <translation>{asked} de {count}</translation>
    </message>
    <message>
        <source>{block}, unsure</source>
        <translation>{block}, sin seguridad</translation>
    </message>
    <message>
        <source>{block}, {percent} percent</source>
        <translation>{block}, {percent} por ciento</translation>
    </message>
    <message>
        <source>{block}, {percent} percent, {status}</source>
        <translation>{block}, {percent} por ciento, {status}</translation>
    </message>
    <message>
        <source>{count} more are possible</source>
        <translation>{count} más son posibles</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>{covered} of {count}</source>
        <translation>{covered} de {count}</translation>
    </message>
    <message>
        <source>{decibels} dB</source>
        <translation>{decibels} dB</translation>
    </message>
    <message>
        <source>{heard} of {whole}</source>
        <translation>{heard} de {whole}</translation>
    </message>
    <message>
        <source>{here} of {count}</source>
        <translation>{here} de {count}</translation>
    </message>
    <message>
        <source>{key} on the keyboard</source>
        <translation>{key} en el teclado</translation>
    </message>
    <message>
        <source>{line} Still not found: {parts}.</source>
        <translation>{line} Aún sin encontrar: {parts}.</translation>
    </message>
    <message>
        <source>{low} to {high} {unit} around your own middle</source>
        <translation>de {low} a {high} {unit} en torno a tu propio centro</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n times</source>
        <translation>
            <numerusform>{name}, %n vez</numerusform>
            <numerusform>{name}, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} in range</source>
        <translation>{part} en rango</translation>
    </message>
    <message>
        <source>{part} not found</source>
        <translation>{part}: no se encontró</translation>
    </message>
    <message>
        <source>{part} out of range</source>
        <translation>{part} fuera de rango</translation>
    </message>
    <message>
        <source>{part} unclear</source>
        <translation>{part}: poco clara</translation>
    </message>
    <message>
        <source>{part}, not found, suggested {band}</source>
        <translation>{part}, no encontrada, sugerido {band}</translation>
    </message>
    <message>
        <source>{part}, unsure</source>
        <translation>{part}, sin seguridad</translation>
    </message>
    <message>
        <source>{part}, {percent} percent of the time, suggested {band}, {status}</source>
        <translation>{part}, {percent} por ciento del tiempo, sugerido {band}, {status}</translation>
    </message>
    <message>
        <source>{part}, {start} to {end}</source>
        <translation>{part}, de {start} a {end}</translation>
    </message>
    <message>
        <source>{question} · follow-up</source>
        <translation>{question} · repregunta</translation>
    </message>
    <message>
        <source>{question}, follow-up</source>
        <translation>{question}, repregunta</translation>
    </message>
    <message>
        <source>{question}, {stage}</source>
        <translation>{question}, {stage}</translation>
    </message>
    <message>
        <source>{rate} wpm</source>
        <translation>{rate} ppm</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{semitones} st</source>
        <translation>{semitones} st</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} under</source>
        <translation>{time} de menos</translation>
    </message>
    <message>
        <source>{time}, filler {filler}</source>
        <translation>{time}, muletilla {filler}</translation>
    </message>
    <message>
        <source>{time}, filler {filler}, in {part}</source>
        <translation>{time}, muletilla {filler}, en {part}</translation>
    </message>
    <message>
        <source>{time}, possible filler {filler}</source>
        <translation>{time}, muletilla posible {filler}</translation>
    </message>
    <message>
        <source>{time}, possible filler {filler}, in {part}</source>
        <translation>{time}, muletilla posible {filler}, en {part}</translation>
    </message>
    <message>
        <source>{time}, scratchpad, {held}</source>
        <translation>{time}, borrador, {held}</translation>
    </message>
    <message>
        <source>{title}, with a note</source>
        <translation>{title}, con una nota</translation>
    </message>
    <message>
        <source>“I” and “we”, counted in Action only.</source>
        <translation>“I” y “we”, contados solo en Acción.</translation>
    </message>
    <message>
        <source>“{filler}”, possible, {times}</source>
        <translation>«{filler}», posible, {times}</translation>
    </message>
    <message>
        <source>“{filler}”, {times}</source>
        <translation>«{filler}», {times}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>↑ ↓ to move</source>
        <translation>↑ ↓ para cambiar</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message numerus="yes">
        <source>%n s past</source>
        <translation>
            <numerusform>%n s de más</numerusform>
            <numerusform>%n s de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s to your target</source>
        <translation>
            <numerusform>%n s para tu meta</numerusform>
            <numerusform>%n s para tu meta</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>in target</source>
        <translation>en tu meta</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>{time} past</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} to your target</source>
        <translation>{time} para tu meta</translation>
    </message>
    <message>
        <source>{time}, {words}. Target {low} to {high}</source>
        <translation>{time}, {words}. Meta de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Aim to finish between {low} and {high}</source>
        <translation>Procura terminar entre {low} y {high}</translation>
    </message>
    <message>
        <source>Aim to finish by {high}</source>
        <translation>Procura terminar antes de {high}</translation>
    </message>
    <message>
        <source>Allow Greenroom to use the camera in your system's privacy settings, then try again. You are heard and recorded as always.</source>
        <translation>Permite que Greenroom use la cámara en los ajustes de privacidad de tu sistema e inténtalo de nuevo. Se te oye y se te graba como siempre.</translation>
    </message>
    <message>
        <source>Another program may be using it. You are heard and recorded as always; only your picture is missing.</source>
        <translation>Puede que la esté usando otro programa. Se te oye y se te graba como siempre; solo falta tu imagen.</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <source>Answer now / Stop answer</source>
        <translation>Responder ahora / Terminar respuesta</translation>
    </message>
    <message>
        <source>Ask about anything that you need, one question at a time. What the interviewer tells you stays here.</source>
        <translation>Pregunta lo que necesites, una pregunta cada vez. Lo que te responda quien entrevista se queda aquí.</translation>
    </message>
    <message>
        <source>Asked Q{number}</source>
        <translation>Preguntó P{number}</translation>
    </message>
    <message>
        <source>Asks this question again. What you said is kept.</source>
        <translation>Vuelve a hacer esta pregunta. Lo que dijiste se conserva.</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Begin with the simplest way that could work, and say where it would break.</source>
        <translation>Empieza por la forma más sencilla que podría funcionar y di dónde fallaría.</translation>
    </message>
    <message>
        <source>Broke off at {time}, trying again.</source>
        <translation>Se cortó en {time}, nuevo intento.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>Call {time}</source>
        <translation>Llamada {time}</translation>
    </message>
    <message>
        <source>Camera access is off</source>
        <translation>Sin acceso a la cámara</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Choose input</source>
        <translation>Elegir entrada</translation>
    </message>
    <message>
        <source>Choose voice</source>
        <translation>Elegir voz</translation>
    </message>
    <message>
        <source>Continue with {microphone}</source>
        <translation>Seguir con {microphone}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Discussion of {time}</source>
        <translation>Discusión de {time}</translation>
    </message>
    <message>
        <source>End and review</source>
        <translation>Terminar y repasar</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>¿Terminar aquí?</translation>
    </message>
    <message>
        <source>End interview</source>
        <translation>Terminar entrevista</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarge the exhibit, or not</source>
        <translation>Ampliar o reducir el anexo</translation>
    </message>
    <message>
        <source>Everybody speaks when they want to</source>
        <translation>Cada persona habla cuando quiere</translation>
    </message>
    <message>
        <source>Exhibit {number}</source>
        <translation>Anexo {number}</translation>
    </message>
    <message>
        <source>Exhibit {number}, not yet shared</source>
        <translation>Anexo {number}, aún no mostrado</translation>
    </message>
    <message>
        <source>Feedback on the last answer</source>
        <translation>Comentarios sobre la última respuesta</translation>
    </message>
    <message>
        <source>Feedback on your answer is ready.</source>
        <translation>Los comentarios sobre tu respuesta están listos.</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Muletillas</translation>
    </message>
    <message>
        <source>Followed up Q{number}</source>
        <translation>Repreguntó en P{number}</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Free some space to go on.</source>
        <translation>Libera algo de espacio para seguir.</translation>
    </message>
    <message>
        <source>Free up space…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Give the floor back</source>
        <translation>Ceder la palabra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Hear the question again?</source>
        <translation>¿Oír la pregunta otra vez?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide / Show question</source>
        <translation>Ocultar / mostrar la pregunta</translation>
    </message>
    <message>
        <source>In the notes: back to the room</source>
        <translation>En las notas: volver a la sala</translation>
    </message>
    <message>
        <source>In this video call</source>
        <translation>En esta videollamada</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>Dar la palabra a {name}</translation>
    </message>
    <message>
        <source>Invite: {number}</source>
        <translation>Dar la palabra: {number}</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir así</translation>
    </message>
    <message>
        <source>Laptop cameras are above the middle of the screen. Move the window so that this mark is under yours, and look there while you speak.</source>
        <translation>En los portátiles, la cámara está sobre el centro de la pantalla. Mueve la ventana de modo que esta marca quede debajo de la tuya y mira ahí mientras hablas.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Let others go on</source>
        <translation>Dejar seguir a los demás</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Live transcript</source>
        <translation>Transcripción en directo</translation>
    </message>
    <message>
        <source>Live transcript on / off</source>
        <translation>Transcripción en directo sí / no</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mira aquí</translation>
    </message>
    <message>
        <source>Material of the case</source>
        <translation>Material del caso</translation>
    </message>
    <message>
        <source>Microphone access is off</source>
        <translation>Sin acceso al micrófono</translation>
    </message>
    <message>
        <source>Name one thing that you don’t know yet, and say why the answer would matter.</source>
        <translation>Nombra algo que aún no sepas y di por qué importaría la respuesta.</translation>
    </message>
    <message>
        <source>Name one thing that your way makes easy, and one that it makes hard.</source>
        <translation>Nombra algo que tu forma facilite y algo que dificulte.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>No more questions</source>
        <translation>No hay más preguntas</translation>
    </message>
    <message>
        <source>No sound for 6 seconds. Check its mute switch.</source>
        <translation>Sin sonido desde hace 6 segundos. Comprueba si está silenciado.</translation>
    </message>
    <message>
        <source>No sound for 6 seconds. Check its mute switch. We are still recording.</source>
        <translation>Sin sonido desde hace 6 segundos. Comprueba si está silenciado. Seguimos grabando.</translation>
    </message>
    <message>
        <source>Nobody has another question planned; a follow-up may come.</source>
        <translation>Nadie tiene otra pregunta prevista; puede haber una repregunta.</translation>
    </message>
    <message>
        <source>Nobody speaks while you have the floor.</source>
        <translation>Nadie habla mientras tienes la palabra.</translation>
    </message>
    <message>
        <source>Not found: {parts}</source>
        <translation>No encontrado: {parts}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and scratchpad</source>
        <translation>Notas y borrador</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no se ha grabado nada.</translation>
    </message>
    <message>
        <source>Nothing to answer here. Press {key} to go on.</source>
        <translation>Aquí no hay nada que responder. Pulsa {key} para seguir.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>On a headset: pick up, answer, stop</source>
        <translation>En los auriculares: contestar, responder, parar</translation>
    </message>
    <message>
        <source>On the scratchpad: indent or not</source>
        <translation>En el borrador: aumentar o quitar sangría</translation>
    </message>
    <message>
        <source>One point and a reason</source>
        <translation>Un punto y una razón</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Open sound settings</source>
        <translation>Abrir ajustes de sonido</translation>
    </message>
    <message>
        <source>Panel, from left to right</source>
        <translation>Panel, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause / Go on</source>
        <translation>Pausa / Seguir</translation>
    </message>
    <message>
        <source>Phone interview</source>
        <translation>Entrevista telefónica</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Plug one in, or choose another input. You can still read and review.</source>
        <translation>Conecta uno o elige otra entrada. Aún puedes leer y repasar.</translation>
    </message>
    <message>
        <source>Press {key} to answer this question again. What you said is kept.</source>
        <translation>Pulsa {key} para responder otra vez a esta pregunta. Lo que dijiste se conserva.</translation>
    </message>
    <message>
        <source>Press {key} to answer, even before the end.</source>
        <translation>Pulsa {key} para responder, incluso antes del final.</translation>
    </message>
    <message>
        <source>Press {key} to give the floor back.</source>
        <translation>Pulsa {key} para ceder la palabra.</translation>
    </message>
    <message>
        <source>Press {key} to go on at once.</source>
        <translation>Pulsa {key} para seguir enseguida.</translation>
    </message>
    <message>
        <source>Press {key} to go on where you stopped.</source>
        <translation>Pulsa {key} para seguir donde lo dejaste.</translation>
    </message>
    <message>
        <source>Press {key} to hear it again.</source>
        <translation>Pulsa {key} para oírla otra vez.</translation>
    </message>
    <message>
        <source>Press {key} to pass over this part.</source>
        <translation>Pulsa {key} para saltar esta parte.</translation>
    </message>
    <message>
        <source>Press {key} to pick up.</source>
        <translation>Pulsa {key} para contestar.</translation>
    </message>
    <message>
        <source>Press {key} to take the floor again.</source>
        <translation>Pulsa {key} para volver a tomar la palabra.</translation>
    </message>
    <message>
        <source>Press {key} to take the floor.</source>
        <translation>Pulsa {key} para tomar la palabra.</translation>
    </message>
    <message>
        <source>Press {key} when you have finished.</source>
        <translation>Pulsa {key} cuando termines.</translation>
    </message>
    <message>
        <source>Press {key} when you have finished. You can retake any answer later.</source>
        <translation>Pulsa {key} cuando termines. Después puedes repetir cualquier respuesta.</translation>
    </message>
    <message>
        <source>Press {key} when you want to start. After that time it starts by itself.</source>
        <translation>Pulsa {key} cuando quieras empezar. Pasado ese tiempo, empieza sin más.</translation>
    </message>
    <message>
        <source>Press {show} to show</source>
        <translation>Pulsa {show} para mostrarla</translation>
    </message>
    <message>
        <source>Press {show} to show, {replay} to hear again</source>
        <translation>Pulsa {show} para mostrarla, {replay} para oírla otra vez</translation>
    </message>
    <message>
        <source>Put on scratchpad</source>
        <translation>Poner en el borrador</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question now</source>
        <translation>Pregunta actual</translation>
    </message>
    <message>
        <source>Question text is off, as on a real call.</source>
        <translation>El texto de la pregunta no se muestra, como en una llamada real.</translation>
    </message>
    <message>
        <source>Question text, hidden</source>
        <translation>Texto de la pregunta, oculto</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Quiet for {time}</source>
        <translation>En silencio {time}</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>P{number}</translation>
    </message>
    <message>
        <source>Recording starts by itself when the thinking time is over.</source>
        <translation>La grabación empieza sola cuando se acaba el tiempo para pensar.</translation>
    </message>
    <message>
        <source>Recording video</source>
        <translation>Grabando vídeo</translation>
    </message>
    <message>
        <source>Replay and start again</source>
        <translation>Oírla y empezar de nuevo</translation>
    </message>
    <message>
        <source>Replay question</source>
        <translation>Repetir pregunta</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Otra toma</translation>
    </message>
    <message>
        <source>Retake the last answer</source>
        <translation>Otra toma de la última respuesta</translation>
    </message>
    <message>
        <source>Say a name to ask somebody, or press their number.</source>
        <translation>Di un nombre para preguntar a alguien o pulsa su número.</translation>
    </message>
    <message>
        <source>Say what you are weighing up, even half a thought. It all counts.</source>
        <translation>Di qué estás sopesando, aunque sea una idea a medias. Todo cuenta.</translation>
    </message>
    <message>
        <source>Scratchpad</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show or hide the notes</source>
        <translation>Mostrar u ocultar las notas</translation>
    </message>
    <message>
        <source>Show or hide yourself</source>
        <translation>Mostrarte u ocultarte</translation>
    </message>
    <message>
        <source>Sketch, list or calculate. It is kept with your answer.</source>
        <translation>Dibuja, enumera o calcula. Se guarda con tu respuesta.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip question</source>
        <translation>Omitir pregunta</translation>
    </message>
    <message>
        <source>Small call window</source>
        <translation>Ventana pequeña de llamada</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Some sound is lost</source>
        <translation>Se pierde algo de sonido</translation>
    </message>
    <message>
        <source>Some sounds were cut off at the top. Move back a little or lower the input level.</source>
        <translation>Algunos sonidos se recortaron por arriba. Aléjate un poco o baja el nivel de entrada.</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Algo no se pudo hacer</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Habla después</translation>
    </message>
    <message>
        <source>Stage {number} of {total}: {name}</source>
        <translation>Etapa {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Iniciando la cámara</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Empieza sola</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <source>Still to ask: {names}. Panel members take turns and may follow up.</source>
        <translation>Faltan por preguntar: {names}. En el panel se turnan y pueden repreguntar.</translation>
    </message>
    <message>
        <source>Still to ask: {names}. Panel members take turns.</source>
        <translation>Faltan por preguntar: {names}. En el panel se turnan.</translation>
    </message>
    <message>
        <source>Stop answer</source>
        <translation>Terminar respuesta</translation>
    </message>
    <message>
        <source>Stop answer while typing</source>
        <translation>Terminar la respuesta mientras escribes</translation>
    </message>
    <message>
        <source>Stopped at {time}. The recording goes on.</source>
        <translation>Se detuvo en {time}. La grabación continúa.</translation>
    </message>
    <message>
        <source>Suggested: {shortest} to {longest}</source>
        <translation>Sugerido: de {shortest} a {longest}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Sums so far</source>
        <translation>Cálculos hasta ahora</translation>
    </message>
    <message>
        <source>Take one small example, and say aloud what happens to it step by step.</source>
        <translation>Toma un ejemplo pequeño y di en voz alta, paso a paso, qué le ocurre.</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>Tomar la palabra</translation>
    </message>
    <message>
        <source>Take up what somebody said, ask those who are quiet, and sum up before the end. Say a name to ask somebody, or press their number.</source>
        <translation>Retoma lo que alguien dijo, pregunta a quienes callan y resume antes del final. Di un nombre para preguntar a alguien o pulsa su número.</translation>
    </message>
    <message>
        <source>Take your time. Press {key} when you want to start.</source>
        <translation>Tómate tu tiempo. Pulsa {key} cuando quieras empezar.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Task sheet</source>
        <translation>Hoja de la tarea</translation>
    </message>
    <message>
        <source>That is no sum that can be worked out.</source>
        <translation>Eso no se puede calcular.</translation>
    </message>
    <message>
        <source>The assessor opens the discussion</source>
        <translation>Quien evalúa abre la discusión</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>The camera is on, and its picture is kept with this answer.</source>
        <translation>La cámara está encendida y su imagen se guarda con esta respuesta.</translation>
    </message>
    <message>
        <source>The camera is on. Its picture is not kept.</source>
        <translation>La cámara está encendida. Su imagen no se guarda.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>The discussion is over</source>
        <translation>La discusión ha terminado</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>La palabra está libre</translation>
    </message>
    <message>
        <source>The interview goes on without your picture. Your voice is recorded as always.</source>
        <translation>La entrevista sigue sin tu imagen. Tu voz se graba como siempre.</translation>
    </message>
    <message>
        <source>The interview waits. Everything you said so far is kept.</source>
        <translation>La entrevista espera. Se conserva todo lo que has dicho.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>El micrófono</translation>
    </message>
    <message>
        <source>The microphone cannot be opened</source>
        <translation>No se puede abrir el micrófono</translation>
    </message>
    <message>
        <source>The others, from left to right</source>
        <translation>Las demás personas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>The question is shown as text instead.</source>
        <translation>La pregunta se muestra como texto.</translation>
    </message>
    <message>
        <source>The recording is complete. You can try again in the review.</source>
        <translation>La grabación está completa. Puedes intentarlo de nuevo en el repaso.</translation>
    </message>
    <message>
        <source>The transcript of an earlier answer stopped</source>
        <translation>Se detuvo la transcripción de una respuesta anterior</translation>
    </message>
    <message>
        <source>The transcript stopped at {time}</source>
        <translation>La transcripción se detuvo en {time}</translation>
    </message>
    <message>
        <source>The video of this answer is kept up to {time}. The interview goes on, and your voice is recorded as always.</source>
        <translation>El vídeo de esta respuesta se conserva hasta {time}. La entrevista sigue y tu voz se graba como siempre.</translation>
    </message>
    <message>
        <source>The video stopped</source>
        <translation>El vídeo se detuvo</translation>
    </message>
    <message>
        <source>The wide part of the ring is your target. Nothing stops you when you pass it.</source>
        <translation>La parte ancha del anillo es tu meta. Nada te detiene si la pasas.</translation>
    </message>
    <message>
        <source>The wide part of the ring is your target. The interviewer may come in after it.</source>
        <translation>La parte ancha del anillo es tu meta. Después puede intervenir quien entrevista.</translation>
    </message>
    <message>
        <source>There: {parts}</source>
        <translation>Presente: {parts}</translation>
    </message>
    <message>
        <source>Think aloud: say what you are weighing up, and what you reject.</source>
        <translation>Piensa en voz alta: di qué estás sopesando y qué descartas.</translation>
    </message>
    <message>
        <source>Think of an empty, a huge and an unexpected case. What happens to each?</source>
        <translation>Piensa en un caso vacío, uno enorme y uno inesperado. ¿Qué pasa con cada uno?</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Pensando en voz alta</translation>
    </message>
    <message>
        <source>This computer is too busy to take in every moment. Close other programs. We are still recording.</source>
        <translation>Este equipo está demasiado ocupado para captar cada momento. Cierra otros programas. Seguimos grabando.</translation>
    </message>
    <message>
        <source>This take stops and is not kept. You start again afterwards.</source>
        <translation>Esta toma se detiene y no se conserva. Después empiezas de nuevo.</translation>
    </message>
    <message>
        <source>This voice is not available</source>
        <translation>Esta voz no está disponible</translation>
    </message>
    <message>
        <source>This voice is not available. The question is shown as text.</source>
        <translation>Esta voz no está disponible. La pregunta se muestra como texto.</translation>
    </message>
    <message>
        <source>Time in this call</source>
        <translation>Tiempo en esta llamada</translation>
    </message>
    <message>
        <source>Time in this interview</source>
        <translation>Tiempo en esta entrevista</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Probar la cámara otra vez</translation>
    </message>
    <message>
        <source>Type a sum below, such as 4,300 × 3.8. What you work out stays here.</source>
        <translation>Escribe abajo un cálculo, como 4,300 × 3.8. Lo que calcules se queda aquí.</translation>
    </message>
    <message>
        <source>Type anything you want in view.</source>
        <translation>Escribe lo que quieras tener a la vista.</translation>
    </message>
    <message>
        <source>Unclear: {parts}</source>
        <translation>Dudoso: {parts}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>We are still recording. You can try again in the review.</source>
        <translation>Seguimos grabando. Puedes intentarlo de nuevo en el repaso.</translation>
    </message>
    <message>
        <source>We stopped at {time} and kept everything you said.</source>
        <translation>Nos detuvimos en {time} y conservamos todo lo que dijiste.</translation>
    </message>
    <message>
        <source>We stopped at {time} and kept that part. Free some space to go on.</source>
        <translation>Nos detuvimos en {time} y conservamos esa parte. Libera algo de espacio para seguir.</translation>
    </message>
    <message>
        <source>What was filmed of this answer until then is kept. Your voice is recorded as always.</source>
        <translation>Lo filmado de esta respuesta hasta ese momento se conserva. Tu voz se graba como siempre.</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Lo que preguntaste</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are heard and recorded as always. Only your own picture and a video recording are left out.</source>
        <translation>Se te oye y se te graba como siempre. Solo faltan tu propia imagen y la grabación de vídeo.</translation>
    </message>
    <message>
        <source>You can continue from question {number} later.</source>
        <translation>Más tarde puedes seguir desde la pregunta {number}.</translation>
    </message>
    <message>
        <source>You have the floor</source>
        <translation>Tienes la palabra</translation>
    </message>
    <message>
        <source>You have the floor, not recorded</source>
        <translation>Tienes la palabra, sin grabar</translation>
    </message>
    <message>
        <source>You went quiet for a moment</source>
        <translation>Te quedaste en silencio un momento</translation>
    </message>
    <message>
        <source>You, as others see you, mirrored</source>
        <translation>Tú, como te ven, en espejo</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers are kept.</source>
        <translation>
            <numerusform>Tu respuesta se conserva.</numerusform>
            <numerusform>Tus %n respuestas se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is cut at {time}, as on a real platform.</source>
        <translation>Tu respuesta se corta en {time}, como en una plataforma real.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Tu respuesta se conserva.</translation>
    </message>
    <message>
        <source>Your answer to question {number}</source>
        <translation>Tu respuesta a la pregunta {number}</translation>
    </message>
    <message>
        <source>Your answer to the follow-up</source>
        <translation>Tu respuesta a la repregunta</translation>
    </message>
    <message>
        <source>Your last answer</source>
        <translation>Tu última respuesta</translation>
    </message>
    <message>
        <source>Your microphone is on, but silent</source>
        <translation>Tu micrófono está encendido, pero en silencio</translation>
    </message>
    <message>
        <source>Your picture is hidden</source>
        <translation>Tu imagen está oculta</translation>
    </message>
    <message>
        <source>Your turn when you want it</source>
        <translation>Tu turno cuando quieras</translation>
    </message>
    <message>
        <source>back to the room</source>
        <translation>volver a la sala</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>four spaces</source>
        <translation>cuatro espacios</translation>
    </message>
    <message>
        <source>is cut at {time}</source>
        <translation>se corta en {time}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>empieza en %n s</numerusform>
            <numerusform>empieza en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stop while typing</source>
        <translation>terminar al escribir</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>take %n</source>
        <translation>
            <numerusform>toma %n</numerusform>
            <numerusform>toma %n</numerusform>
        </translation>
    </message>
    <message>
        <source>written on this computer, may change</source>
        <translation>escrito en este equipo, puede cambiar</translation>
    </message>
    <message>
        <source>{camera} gives no picture</source>
        <translation>{camera} no da imagen</translation>
    </message>
    <message>
        <source>{camera} was unplugged</source>
        <translation>{camera} se desconectó</translation>
    </message>
    <message>
        <source>{first} and {second} speak at once</source>
        <translation>{first} y {second} hablan a la vez</translation>
    </message>
    <message>
        <source>{microphone} was unplugged</source>
        <translation>{microphone} se desconectó</translation>
    </message>
    <message>
        <source>{name} asks</source>
        <translation>{name} pregunta</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} tiene la palabra</translation>
    </message>
    <message>
        <source>{name} speaks to you</source>
        <translation>{name} te habla</translation>
    </message>
    <message>
        <source>{name}, following up your answer</source>
        <translation>{name} repregunta sobre tu respuesta</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number} follow-up</source>
        <translation>{number} repregunta</translation>
    </message>
    <message>
        <source>{question}, follow-up</source>
        <translation>{question}, repregunta</translation>
    </message>
    <message>
        <source>{question}, {take}</source>
        <translation>{question}, {take}</translation>
    </message>
    <message>
        <source>{rate} per minute</source>
        <translation>{rate} por minuto</translation>
    </message>
    <message>
        <source>{status}, asked question {number}</source>
        <translation>{status}, hizo la pregunta {number}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>A range goes from a smaller to a larger value.</source>
        <translation>Un rango va de un valor menor a uno mayor.</translation>
    </message>
    <message>
        <source>Add a speech model…</source>
        <translation>Añadir un modelo de voz…</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Añadir desde archivo…</translation>
    </message>
    <message numerus="yes">
        <source>After %n s of silence</source>
        <translation>
            <numerusform>Tras %n s de silencio</numerusform>
            <numerusform>Tras %n s de silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers and your question banks were deleted.</source>
        <translation>Se borraron todas las respuestas y tus bancos de preguntas.</translation>
    </message>
    <message>
        <source>All answers were deleted.</source>
        <translation>Se borraron todas las respuestas.</translation>
    </message>
    <message>
        <source>All answers were deleted. Your banks are kept.</source>
        <translation>Se borraron todas las respuestas. Tus bancos se conservan.</translation>
    </message>
    <message>
        <source>An answer is still being transcribed. Nothing was changed. Try again when its review is there.</source>
        <translation>Aún se está transcribiendo una respuesta. No se cambió nada. Inténtalo de nuevo cuando esté su repaso.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel {model}</source>
        <translation>Cancelar {model}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Change or switch off the key of each command.</source>
        <translation>Cambia o desactiva la tecla de cada orden.</translation>
    </message>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Los cambios se guardan al hacerlos</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Elige una carpeta para la exportación</translation>
    </message>
    <message>
        <source>Choose a folder with a CTranslate2 Whisper model</source>
        <translation>Elige una carpeta con un modelo Whisper de CTranslate2</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Elige una carpeta vacía</translation>
    </message>
    <message>
        <source>Copying, {percent}% so far…</source>
        <translation>Copiando, {percent}% hasta ahora…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Days after which recordings, sound and video, are deleted; 0 keeps them.</source>
        <translation>Días tras los que se borran las grabaciones, sonido y vídeo; 0 las conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n answers?</source>
        <translation>
            <numerusform>¿Borrar %n respuesta?</numerusform>
            <numerusform>¿Borrar las %n respuestas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Borrar todos los datos</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Borrar todos los datos…</translation>
    </message>
    <message>
        <source>Delete audio older than</source>
        <translation>Borrar el audio anterior a</translation>
    </message>
    <message numerus="yes">
        <source>Delete my %n question banks too</source>
        <translation>
            <numerusform>Borrar también mi banco de preguntas</numerusform>
            <numerusform>Borrar también mis %n bancos de preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Does not load</source>
        <translation>No se carga</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <source>Download {model} from {source}?</source>
        <translation>¿Descargar {model} de {source}?</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>Descargando {model}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>End an answer by itself</source>
        <translation>Terminar la respuesta automáticamente</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in the new folder. %n files stay in {folder}.</source>
        <translation>
            <numerusform>Todo está en la carpeta nueva. %n archivo se queda en {folder}.</numerusform>
            <numerusform>Todo está en la carpeta nueva. %n archivos se quedan en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was copied and is used from the new folder, but settings were not saved. So {folder} was left as it is, and will be used after the next start.</source>
        <translation>Todo se copió y se usa desde la carpeta nueva, pero los ajustes no se guardaron. Por eso {folder} se dejó como está y se usará tras el próximo inicio.</translation>
    </message>
    <message>
        <source>Everything was exported.</source>
        <translation>Se exportó todo.</translation>
    </message>
    <message>
        <source>Everything was moved to the new folder.</source>
        <translation>Todo se movió a la carpeta nueva.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Feedback in practice</source>
        <translation>Comentarios al practicar</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>For video interviews only. It is on while you are in the room of one, and at no other time.</source>
        <translation>Solo para entrevistas por vídeo. Está encendida mientras estás en la sala de una y en ningún otro momento.</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <source>How fast interviewers speak.</source>
        <translation>La velocidad a la que hablan quienes entrevistan.</translation>
    </message>
    <message>
        <source>How loud the interviewer is.</source>
        <translation>El volumen de quien entrevista.</translation>
    </message>
    <message>
        <source>In a video interview</source>
        <translation>En una entrevista por vídeo</translation>
    </message>
    <message>
        <source>In percent of the system's own text size.</source>
        <translation>En porcentaje del tamaño de texto del sistema.</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Quién entrevista</translation>
    </message>
    <message>
        <source>Keep audio after the transcript is made</source>
        <translation>Conservar el audio cuando la transcripción esté lista</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>Conservar {model}</translation>
    </message>
    <message>
        <source>Key caps</source>
        <translation>Teclas en botones</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Language you speak</source>
        <translation>Idioma que hablas</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>Teclas de letras</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro u oscuro, o como el sistema.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move the data folder…</source>
        <translation>Mover la carpeta de datos…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>New filler word</source>
        <translation>Muletilla nueva</translation>
    </message>
    <message>
        <source>No camera found. Video interviews can be held without one.</source>
        <translation>No se encontró ninguna cámara. Las entrevistas por vídeo se pueden hacer sin ella.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>No network use</source>
        <translation>Sin uso de la red</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing else has changed.</source>
        <translation>No ha cambiado nada más.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Off, so that a pause for thought never ends an answer. Otherwise an answer ends when you have been silent for so long.</source>
        <translation>No, para que una pausa para pensar nunca termine una respuesta. Si no, la respuesta termina cuando llevas ese tiempo en silencio.</translation>
    </message>
    <message>
        <source>Off: the speaking ring rests and the playhead goes word by word.</source>
        <translation>No: el anillo de voz queda quieto y el cursor avanza palabra a palabra.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message numerus="yes">
        <source>On this computer, 1 minute of speech takes about %n seconds.</source>
        <translation>
            <numerusform>En este equipo, 1 minuto de voz tarda alrededor de %n segundo.</numerusform>
            <numerusform>En este equipo, 1 minuto de voz tarda unos %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Ready, offline</source>
        <translation>Listo, sin conexión</translation>
    </message>
    <message>
        <source>Record video with answers</source>
        <translation>Grabar vídeo con las respuestas</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and exports in {folder} are removed from this computer, and so are your résumé, job description and roles. Settings stay, and so do copies that you exported to another folder. This cannot be undone.</source>
        <translation>Las grabaciones, transcripciones, notas y exportaciones de {folder} se quitan de este equipo, y también tu currículum, la descripción del puesto y tus puestos. Los ajustes se quedan, igual que las copias que exportaste a otra carpeta. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>Quitar {word}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset thresholds</source>
        <translation>Restablecer los umbrales</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings were not saved ({reason}). They hold until you close Greenroom.</source>
        <translation>Los ajustes no se guardaron ({reason}). Valen hasta que cierres Greenroom.</translation>
    </message>
    <message>
        <source>Show feedback after each answer</source>
        <translation>Mostrar comentarios tras cada respuesta</translation>
    </message>
    <message>
        <source>Show keys on buttons.</source>
        <translation>Mostrar las teclas en los botones.</translation>
    </message>
    <message>
        <source>Show your own picture</source>
        <translation>Mostrar tu propia imagen</translation>
    </message>
    <message>
        <source>Single letters as commands. Every command is in the menus as well.</source>
        <translation>Letras sueltas como órdenes. Todas las órdenes están también en los menús.</translation>
    </message>
    <message>
        <source>Smaller models are faster and miss more “um” and “uh”.</source>
        <translation>Los modelos más pequeños son más rápidos y pasan por alto más “um” y “uh”.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Altavoces</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Velocidad de habla</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Suggested range</source>
        <translation>Rango sugerido</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Test the speakers</source>
        <translation>Probar los altavoces</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That is slow; tiny.en is faster and knows English only.</source>
        <translation>Eso es lento; tiny.en es más rápido y solo sabe inglés.</translation>
    </message>
    <message>
        <source>The microphone that answers are recorded with. Empty means the system's default.</source>
        <translation>El micrófono con el que se graban las respuestas. Vacío significa el predeterminado del sistema.</translation>
    </message>
    <message>
        <source>The model is here and can be chosen.</source>
        <translation>El modelo ya está aquí y se puede elegir.</translation>
    </message>
    <message>
        <source>The plain folder with all your recordings and reports. Empty means the usual one.</source>
        <translation>La carpeta normal con todas tus grabaciones e informes. Vacío significa la habitual.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>These are guides, not marks. Change any of them; reviews update at once.</source>
        <translation>Son orientaciones, no notas. Cambia las que quieras; los repasos se actualizan al momento.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Thresholds and their sources</source>
        <translation>Umbrales y sus fuentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use single letters as commands.</source>
        <translation>Usar letras sueltas como órdenes.</translation>
    </message>
    <message>
        <source>Use tiny.en</source>
        <translation>Usar tiny.en</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Grabación de vídeo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>What was measured and one next step stand beside the room until the next answer begins. A real interview shows nothing before its end.</source>
        <translation>Lo medido y un siguiente paso se ven junto a la sala hasta que empieza la siguiente respuesta. Una entrevista real no muestra nada antes de terminar.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where the interviewer is heard. Headphones keep the interviewer out of your recording.</source>
        <translation>Dónde se oye a quien entrevista. Con auriculares, su voz no entra en tu grabación.</translation>
    </message>
    <message>
        <source>Without the audio an answer can be read, but not played or heard again. Video goes with it.</source>
        <translation>Sin el audio, una respuesta se puede leer, pero no reproducir ni volver a transcribir. El vídeo se va con él.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Palabra o expresión</translation>
    </message>
    <message>
        <source>Words counted as fillers</source>
        <translation>Palabras que cuentan como muletillas</translation>
    </message>
    <message>
        <source>You can go on meanwhile.</source>
        <translation>Mientras tanto puedes seguir.</translation>
    </message>
    <message>
        <source>Your own picture beside the interviewer's, as in a mirror. It is not kept.</source>
        <translation>Tu propia imagen junto a la de quien entrevista, como en un espejo. No se guarda.</translation>
    </message>
    <message>
        <source>Your own words beside the usual ones.</source>
        <translation>Tus propias palabras junto a las habituales.</translation>
    </message>
    <message>
        <source>Your picture is kept with each answer of a video interview: on this computer only, beside the sound, and deleted with it. About 8 MB a minute.</source>
        <translation>Tu imagen se guarda con cada respuesta de una entrevista por vídeo: solo en este equipo, junto al sonido, y se borra con él. Unos 8 MB por minuto.</translation>
    </message>
    <message>
        <source>base is more accurate; tiny.en is faster and knows English only. A folder with a CTranslate2 Whisper model can be added.</source>
        <translation>base es más exacto; tiny.en es más rápido y solo sabe inglés. Se puede añadir una carpeta con un modelo Whisper de CTranslate2.</translation>
    </message>
    <message>
        <source>base understands all of them; tiny.en English only. Structure is found in English.</source>
        <translation>base los entiende todos; tiny.en solo inglés. La estructura se reconoce en inglés.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>{answers} answers, {size}.</source>
        <translation>{answers} respuestas, {size}.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{model} is here now and was checked. You can choose it.</source>
        <translation>{model} ya está aquí y se comprobó. Puedes elegirlo.</translation>
    </message>
    <message>
        <source>{model}, {size}, damaged</source>
        <translation>{model}, {size}, dañado</translation>
    </message>
    <message>
        <source>{model}, {size}, not on this computer</source>
        <translation>{model}, {size}, no está en este equipo</translation>
    </message>
    <message>
        <source>{size} are fetched from {source} and checked. Only this model is fetched. Nothing about you, your answers or your settings is sent; the site sees your network address, as every web site does.</source>
        <translation>Se descargan {size} de {source} y se comprueban. Solo se descarga este modelo. No se envía nada sobre ti, tus respuestas o tus ajustes; el sitio ve tu dirección de red, como cualquier sitio web.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>“{name}” cannot have this value. It stays as it was.</source>
        <translation>«{name}» no puede tener este valor. Se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Contrapartidas</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Recorrer</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n words, compared with your answers.</source>
        <translation>
            <numerusform>%n palabra, comparada con tus respuestas.</numerusform>
            <numerusform>%n palabras, comparadas con tus respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group discusses around one table, not by phone.</source>
        <translation>Un grupo debate en torno a una mesa, no por teléfono.</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Añadir desde archivo…</translation>
    </message>
    <message>
        <source>An interviewer asks aloud, you answer aloud. Press</source>
        <translation>Te preguntan en voz alta y respondes en voz alta. Pulsa</translation>
    </message>
    <message>
        <source>Answer limit</source>
        <translation>Límite de respuesta</translation>
    </message>
    <message>
        <source>Answer one question</source>
        <translation>Responder una pregunta</translation>
    </message>
    <message>
        <source>Answer question {number}</source>
        <translation>Responder la pregunta {number}</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier puesto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Case or task</source>
        <translation>Caso o tarea</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Cambiar carpeta…</translation>
    </message>
    <message>
        <source>Change the job description…</source>
        <translation>Cambiar la descripción del puesto…</translation>
    </message>
    <message>
        <source>Check your microphone</source>
        <translation>Comprueba tu micrófono</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose input</source>
        <translation>Elegir entrada</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the open interview</source>
        <translation>Continuar la entrevista abierta</translation>
    </message>
    <message>
        <source>During the interview</source>
        <translation>Durante la entrevista</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Finish with a result</source>
        <translation>Termina con un resultado</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>Repreguntas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Free up space…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Good level. Use headphones, or the interviewer will be in your recording.</source>
        <translation>Buen nivel. Usa auriculares, o la voz de quien entrevista quedará en tu grabación.</translation>
    </message>
    <message>
        <source>Good level. You are ready.</source>
        <translation>Buen nivel. Ya puedes empezar.</translation>
    </message>
    <message>
        <source>In {hits} of {all} answers there were more than {limit} fillers a minute.</source>
        <translation>En {hits} de {all} respuestas hubo más de {limit} muletillas por minuto.</translation>
    </message>
    <message>
        <source>In {hits} of {all} answers, Result took less than {low}% of the time.</source>
        <translation>En {hits} de {all} respuestas, el Resultado ocupó menos del {low}% del tiempo.</translation>
    </message>
    <message>
        <source>Interview type</source>
        <translation>Tipo de entrevista</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Quién entrevista</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Quiénes entrevistan</translation>
    </message>
    <message>
        <source>Its contents do not match what Greenroom expects. Choose another copy of {model}.</source>
        <translation>Su contenido no es el que Greenroom espera. Elige otra copia de {model}.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Descripción del puesto</translation>
    </message>
    <message>
        <source>Job description…</source>
        <translation>Descripción del puesto…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep it warm</source>
        <translation>Mantén la práctica</translation>
    </message>
    <message>
        <source>Keep {model}</source>
        <translation>Conservar {model}</translation>
    </message>
    <message>
        <source>Last time’s choices are kept. Press</source>
        <translation>Se conserva lo último que elegiste. Pulsa</translation>
    </message>
    <message>
        <source>Leave a pause instead</source>
        <translation>Mejor deja una pausa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Live transcript</source>
        <translation>Transcripción en directo</translation>
    </message>
    <message numerus="yes">
        <source>Loading the speech model, about %n s left. You can start now.</source>
        <translation>
            <numerusform>Cargando el modelo de voz, falta alrededor de %n s. Ya puedes empezar.</numerusform>
            <numerusform>Cargando el modelo de voz, faltan unos %n s. Ya puedes empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the speech model. You can start now.</source>
        <translation>Cargando el modelo de voz. Ya puedes empezar.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone access is off</source>
        <translation>Sin acceso al micrófono</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>No account and no network connection. Recordings are kept in</source>
        <translation>Sin cuenta y sin conexión a la red. Las grabaciones se guardan en</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>No sound was heard. Check the mute switch or another input.</source>
        <translation>No se oyó sonido. Comprueba si está silenciado o prueba otra entrada.</translation>
    </message>
    <message>
        <source>No speech model yet</source>
        <translation>Aún no hay modelo de voz</translation>
    </message>
    <message>
        <source>No strict clock here: one goes back and forth.</source>
        <translation>Aquí no hay reloj estricto: es un ir y venir.</translation>
    </message>
    <message>
        <source>None. Answers can be compared with one.</source>
        <translation>Ninguna. Las respuestas se pueden comparar con una.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>One quick question</source>
        <translation>Una pregunta rápida</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Opens the data folder</source>
        <translation>Abre la carpeta de datos</translation>
    </message>
    <message>
        <source>Paste a job description</source>
        <translation>Pegar una descripción del puesto</translation>
    </message>
    <message>
        <source>Paste a job description…</source>
        <translation>Pegar una descripción del puesto…</translation>
    </message>
    <message>
        <source>Plug one in, or choose another input. You can still read and review.</source>
        <translation>Conecta uno o elige otra entrada. Aún puedes leer y repasar.</translation>
    </message>
    <message>
        <source>Practice, 6 min</source>
        <translation>Practicar, 6 min</translation>
    </message>
    <message>
        <source>Questions and length</source>
        <translation>Preguntas y duración</translation>
    </message>
    <message>
        <source>Questions for</source>
        <translation>Preguntas para</translation>
    </message>
    <message>
        <source>Quiet. Move closer, or raise the input level.</source>
        <translation>Bajo. Acércate o sube el nivel de entrada.</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Grabar y reproducir</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <translation>Grabar de todos modos</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Review then says which of the things that it asks for you spoke of. It is kept with the interview, on this computer.</source>
        <translation>El repaso dice después de cuáles de las cosas que pide hablaste. Se guarda con la entrevista, en este equipo.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Say a sentence and hear how you sound.</source>
        <translation>Di una frase y oye cómo suenas.</translation>
    </message>
    <message>
        <source>Say a sentence. {time}</source>
        <translation>Di una frase. {time}</translation>
    </message>
    <message>
        <source>Show question text</source>
        <translation>Mostrar el texto de la pregunta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start a little sooner</source>
        <translation>Empieza un poco antes</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Iniciar entrevista</translation>
    </message>
    <message>
        <source>Start without recording</source>
        <translation>Iniciar sin grabar</translation>
    </message>
    <message>
        <source>Start, 6 min</source>
        <translation>Iniciar, 6 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Strict clock</source>
        <translation>Reloj estricto</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorpréndeme</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The microphone cannot be used</source>
        <translation>No se puede usar el micrófono</translation>
    </message>
    <message>
        <source>The speech model does not load</source>
        <translation>El modelo de voz no se carga</translation>
    </message>
    <message>
        <source>Thinking time</source>
        <translation>Tiempo para pensar</translation>
    </message>
    <message>
        <source>Thinking time is fixed, recording starts by itself, and your answer is cut at its limit.</source>
        <translation>El tiempo para pensar es fijo, la grabación empieza sola y tu respuesta se corta en su límite.</translation>
    </message>
    <message>
        <source>This computer is slow for {model}</source>
        <translation>Este equipo es lento para {model}</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Así suenas.</translation>
    </message>
    <message>
        <source>This model file cannot be read</source>
        <translation>No se puede leer este archivo de modelo</translation>
    </message>
    <message>
        <source>Too loud: some sounds were cut off. Move back or lower the input level.</source>
        <translation>Demasiado alto: algunos sonidos se recortaron. Aléjate o baja el nivel de entrada.</translation>
    </message>
    <message>
        <source>Transcripts may come late here. tiny.en is faster, knows English only and misses more “um” and “uh”. You can change it in Settings at any time.</source>
        <translation>Aquí las transcripciones pueden tardar. tiny.en es más rápido, solo sabe inglés y pasa por alto más “um” y “uh”. Puedes cambiarlo en Ajustes cuando quieras.</translation>
    </message>
    <message>
        <source>Try a behavioral interview</source>
        <translation>Prueba una entrevista por competencias</translation>
    </message>
    <message>
        <source>Try a one-on-one interview</source>
        <translation>Prueba una entrevista individual</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Two minutes, to see what comes back.</source>
        <translation>Dos minutos, para ver qué recibes.</translation>
    </message>
    <message>
        <source>Two questions of the kind “Tell me about a time…”</source>
        <translation>Dos preguntas del tipo «Háblame de una vez en que…»</translation>
    </message>
    <message>
        <source>Use tiny.en</source>
        <translation>Usar tiny.en</translation>
    </message>
    <message>
        <source>Warm-up, 6 min</source>
        <translation>Calentar, 6 min</translation>
    </message>
    <message>
        <source>We can hear you</source>
        <translation>Te oímos</translation>
    </message>
    <message>
        <source>You can record now. Transcripts and feedback appear once the model loads.</source>
        <translation>Puedes grabar ya. Las transcripciones y los comentarios aparecen cuando el modelo se cargue.</translation>
    </message>
    <message>
        <source>You can record now. Transcripts and feedback appear once you add a model file.</source>
        <translation>Puedes grabar ya. Las transcripciones y los comentarios aparecen cuando añadas un archivo de modelo.</translation>
    </message>
    <message>
        <source>You have not practiced one yet.</source>
        <translation>Aún no has practicado ninguna.</translation>
    </message>
    <message>
        <source>Your first behavioral interview</source>
        <translation>Tu primera entrevista por competencias</translation>
    </message>
    <message>
        <source>Your recent answers are inside the suggested ranges.</source>
        <translation>Tus últimas respuestas están dentro de los rangos sugeridos.</translation>
    </message>
    <message>
        <source>Your start delay was over {limit} s in {hits} of {all} answers.</source>
        <translation>Tu demora inicial pasó de {limit} s en {hits} de {all} respuestas.</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por vídeo</translation>
    </message>
    <message numerus="yes">
        <source>from your last %n answers</source>
        <translation>
            <numerusform>según tu última respuesta</numerusform>
            <numerusform>según tus últimas %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>from your last answer</source>
        <translation>según tu última respuesta</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>to start, or change anything below.</source>
        <translation>para empezar, o cambia algo más abajo.</translation>
    </message>
    <message>
        <source>{free} left; an interview needs about {needed}. Your recordings so far are safe.</source>
        <translation>Quedan {free}; una entrevista necesita unos {needed}. Tus grabaciones hasta ahora están a salvo.</translation>
    </message>
    <message>
        <source>{type}, {format}, led by {name}</source>
        <translation>{type}, {format}, dirigida por {name}</translation>
    </message>
    <message>
        <source>{type}, {format}, with {name}</source>
        <translation>{type}, {format}, con {name}</translation>
    </message>
    <message>
        <source>{when}. You answered {answered} of {all} questions; question {next} is still open.</source>
        <translation>{when}. Respondiste {answered} de {all} preguntas; la pregunta {next} sigue abierta.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Answering {time}, not recorded</source>
        <translation>Respuesta {time}, sin grabar</translation>
    </message>
    <message>
        <source>Answering, not recorded</source>
        <translation>Respuesta, sin grabar</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Interview ended</source>
        <translation>Entrevista terminada</translation>
    </message>
    <message>
        <source>Interview state</source>
        <translation>Estado de la entrevista</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <translation>En pausa en {time}</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Pregunta hecha</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Grabando {time}</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>Detenida en {time}</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Thinking {time}</source>
        <translation>Pensando {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Pensado: {time}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <translation>{name} está llamando</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} está hablando</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Behavioral length</source>
        <translation>Duración, por competencias</translation>
    </message>
    <message>
        <source>Built around 20 / 10 / 60 / 10 from the University of Washington career guide</source>
        <translation>En torno a 20 / 10 / 60 / 10, de la guía de carreras de la Universidad de Washington</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Muletillas</translation>
    </message>
    <message>
        <source>Greenroom’s choice</source>
        <translation>Elección de Greenroom</translation>
    </message>
    <message>
        <source>Greenroom’s choice. In talk 0.25–0.5 s is typical and 4 s unusually long (Lundholm Fors 2015)</source>
        <translation>Elección de Greenroom. Al conversar, lo típico son 0,25–0,5 s, y 4 s es inusualmente largo (Lundholm Fors 2015)</translation>
    </message>
    <message>
        <source>Greenroom’s choice. Up to 5 a minute did a speaker no harm, 12 did (Laske &amp; DiGennaro Reed 2024)</source>
        <translation>Elección de Greenroom. Hasta 5 por minuto no perjudicaron a quien hablaba; 12, sí (Laske &amp; DiGennaro Reed 2024)</translation>
    </message>
    <message>
        <source>Greenroom’s choice: no primary source for interviews exists, and others suggest 130–160 or 120–180. Both sides read slow speech as nervous (Feiler &amp; Powell 2016)</source>
        <translation>Elección de Greenroom: no existe una fuente primaria para entrevistas, y otros sugieren 130–160 o 120–180. Ambas partes interpretan el habla lenta como nervios (Feiler &amp; Powell 2016)</translation>
    </message>
    <message>
        <source>Greenroom’s choice; about 1 dB is the least difference that is heard</source>
        <translation>Elección de Greenroom; cerca de 1 dB es la menor diferencia que se oye</translation>
    </message>
    <message>
        <source>Greenroom’s choice; careers advice has 1–2 minutes (climbtheladder, Illinois Gies)</source>
        <translation>Elección de Greenroom; los consejos de carrera hablan de 1–2 minutos (climbtheladder, Illinois Gies)</translation>
    </message>
    <message>
        <source>Long pause</source>
        <translation>Pausa larga</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pauses inside a clause drive fluency ratings (Kahng 2018); the limit is ours</source>
        <translation>Las pausas dentro de una oración marcan la impresión de fluidez (Kahng 2018); el límite es nuestro</translation>
    </message>
    <message>
        <source>Quieter at the end</source>
        <translation>Más bajo al final</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Demora inicial</translation>
    </message>
    <message>
        <source>Type decibels from 1 to 30.</source>
        <translation>Escribe decibelios del 1 al 30.</translation>
    </message>
    <message>
        <source>Type one number from 0 to 60.</source>
        <translation>Escribe un número de 0 a 60.</translation>
    </message>
    <message>
        <source>Type seconds from 0.6 to 10.</source>
        <translation>Escribe segundos de 0,6 a 10.</translation>
    </message>
    <message>
        <source>Type two numbers, for example 120–160.</source>
        <translation>Escribe dos números, por ejemplo 120–160.</translation>
    </message>
    <message>
        <source>Type two percentages, for example 10–25.</source>
        <translation>Escribe dos porcentajes, por ejemplo 10–25.</translation>
    </message>
    <message>
        <source>Type two times, for example 1:30–2:30.</source>
        <translation>Escribe dos tiempos, por ejemplo 1:30–2:30.</translation>
    </message>
    <message>
        <source>under {count} a min</source>
        <translation>menos de {count} por min</translation>
    </message>
    <message>
        <source>under {seconds} s</source>
        <translation>menos de {seconds} s</translation>
    </message>
    <message>
        <source>{decibels} dB or more</source>
        <translation>{decibels} dB o más</translation>
    </message>
    <message>
        <source>{low}–{high} wpm</source>
        <translation>{low}–{high} ppm</translation>
    </message>
    <message>
        <source>{part}, share of time</source>
        <translation>{part}, parte del tiempo</translation>
    </message>
    <message>
        <source>{seconds} s or more</source>
        <translation>{seconds} s o más</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Sound is written as .wav, .flac, .ogg or .mp3. Give a name that ends so.</source>
        <translation>El sonido se escribe como .wav, .flac, .ogg o .mp3. Indica un nombre que termine así.</translation>
    </message>
    <message>
        <source>The interviewer's voice could not be started ({reason}). Questions can still be read, and answers recorded. Start Greenroom again, or install it again if that does not help.</source>
        <translation>No se pudo iniciar la voz de quien entrevista ({reason}). Aún puedes leer las preguntas y grabar las respuestas. Vuelve a abrir Greenroom, o instálalo de nuevo si eso no ayuda.</translation>
    </message>
    <message>
        <source>The interviewer's voice could not say a sentence ({reason}). All questions and answers are kept. Try again, or choose another interviewer.</source>
        <translation>La voz de quien entrevista no pudo decir una frase ({reason}). Se conservan todas las preguntas y respuestas. Inténtalo de nuevo o elige a otra persona que entreviste.</translation>
    </message>
    <message>
        <source>The prompt could not be written to “{path}” ({reason}). Choose another place.</source>
        <translation>No se pudo escribir la pregunta hablada en «{path}» ({reason}). Elige otro lugar.</translation>
    </message>
    <message>
        <source>The voice's speed must be between 0.5 and 2, not {speed}.</source>
        <translation>La velocidad de la voz debe estar entre 0,5 y 2, no en {speed}.</translation>
    </message>
    <message>
        <source>There is no voice to speak with.</source>
        <translation>No hay ninguna voz con la que hablar.</translation>
    </message>
    <message>
        <source>There is no voice “{voice}”. Choose one of: {voices}.</source>
        <translation>No existe la voz «{voice}». Elige entre: {voices}.</translation>
    </message>
    <message>
        <source>There is nothing to say in this text.</source>
        <translation>En este texto no hay nada que decir.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>American, calm</source>
        <translation>Estadounidense, tranquila</translation>
    </message>
    <message>
        <source>American, firm</source>
        <translation>Estadounidense, firme</translation>
    </message>
    <message>
        <source>American, lively</source>
        <translation>Estadounidense, animada</translation>
    </message>
    <message>
        <source>American, quiet</source>
        <translation>Estadounidense, suave</translation>
    </message>
    <message>
        <source>American, warm</source>
        <translation>Estadounidense, cálida</translation>
    </message>
    <message>
        <source>British, clear</source>
        <translation>Británica, clara</translation>
    </message>
    <message>
        <source>British, light</source>
        <translation>Británica, ligera</translation>
    </message>
    <message>
        <source>British, low</source>
        <translation>Británica, grave</translation>
    </message>
    <message>
        <source>Hello, I am {name}. Tell me about yourself.</source>
        <translation>Hello, I am {name}. Tell me about yourself.</translation>
    </message>
    <message>
        <source>The system's own voice is not available. The question is shown as text instead.</source>
        <translation>La voz del sistema no está disponible. La pregunta se muestra como texto.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Download canceled. The next try goes on where it stopped.</source>
        <translation>Descarga cancelada. El próximo intento sigue donde se quedó.</translation>
    </message>
    <message>
        <source>The disk is full, so the model could not be placed in “{folder}”. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se pudo colocar el modelo en «{folder}». Libera algo de espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The downloaded “{file}” is not the expected file and was removed. Try again later.</source>
        <translation>El archivo descargado «{file}» no es el esperado y se quitó. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not a whole CTranslate2 Whisper model: {files} missing. Choose another folder.</source>
        <translation>La carpeta «{folder}» no es un modelo Whisper de CTranslate2 completo: falta {files}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The model could not be written to “{folder}” ({reason}). Check that the folder is there and can be written to.</source>
        <translation>No se pudo escribir el modelo en «{folder}» ({reason}). Comprueba que la carpeta existe y admite escritura.</translation>
    </message>
    <message>
        <source>The model file “{file}” is damaged or cut off. Copy the model again.</source>
        <translation>El archivo de modelo «{file}» está dañado o incompleto. Copia el modelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose one of: {names}.</source>
        <translation>No existe el modelo «{name}». Elige entre: {names}.</translation>
    </message>
    <message>
        <source>{title} is damaged: “{file}” does not have the expected checksum. Download it again in Settings, or install Greenroom again.</source>
        <translation>{title} está dañado: «{file}» no tiene la suma de comprobación esperada. Descárgalo de nuevo en Ajustes o vuelve a instalar Greenroom.</translation>
    </message>
    <message>
        <source>{title} is not on this computer. It can be downloaded in Settings ({size} MB).</source>
        <translation>{title} no está en este equipo. Se puede descargar en Ajustes ({size} MB).</translation>
    </message>
    <message>
        <source>{title} was not downloaded from {source}, because you have not agreed to it.</source>
        <translation>{title} no se descargó de {source}, porque no has dado tu permiso.</translation>
    </message>
    <message>
        <source>“{file}” could not be downloaded ({reason}). What has arrived is kept. Check the connection and try again.</source>
        <translation>No se pudo descargar «{file}» ({reason}). Lo que llegó se conserva. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is not a CTranslate2 Whisper model that this version can read. Choose another folder.</source>
        <translation>«{file}» no es un modelo Whisper de CTranslate2 que esta versión pueda leer. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder. Choose a folder with a Whisper model.</source>
        <translation>«{folder}» no es una carpeta. Elige una carpeta con un modelo Whisper.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n answers from last time are ready to review.</source>
        <translation>
            <numerusform>%n respuesta de la última vez está lista para repasar.</numerusform>
            <numerusform>%n respuestas de la última vez están listas para repasar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question bank is left out</source>
        <translation>Un banco de preguntas se queda fuera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is set as in a new Greenroom. The old settings are kept in {name}, and your answers are all there.</source>
        <translation>Todo está ajustado como en un Greenroom nuevo. Los ajustes anteriores se conservan en {name}, y tus respuestas están todas.</translation>
    </message>
    <message>
        <source>Greenroom stopped unexpectedly last time</source>
        <translation>Greenroom se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>It was moved to {name} and a new one was made from the recordings. Nothing was deleted.</source>
        <translation>Se movió a {name} y se hizo una nueva a partir de las grabaciones. No se borró nada.</translation>
    </message>
    <message>
        <source>Show question banks</source>
        <translation>Mostrar los bancos de preguntas</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The list of your answers could not be read</source>
        <translation>No se pudo leer la lista de tus respuestas</translation>
    </message>
    <message>
        <source>Your recordings are kept. What is known of it is in {name}, without anything you said. Attach that file if you report it.</source>
        <translation>Tus grabaciones se conservan. Lo que se sabe está en {name}, sin nada de lo que dijiste. Adjunta ese archivo si informas del problema.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer tus ajustes</translation>
    </message>
</context>
</TS>
