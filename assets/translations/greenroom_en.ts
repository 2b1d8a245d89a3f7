<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Banks</name>
    <message numerus="yes">
        <source>%n lines are not in order and stay out.</source>
        <translation>
            <numerusform>%n line is not in order and stays out.</numerusform>
            <numerusform>%n lines are not in order and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions came in.</source>
        <translation>
            <numerusform>%n question came in.</numerusform>
            <numerusform>%n questions came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions come in.</source>
        <translation>
            <numerusform>%n question comes in.</numerusform>
            <numerusform>%n questions come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n questions</source>
        <translation>
            <numerusform>Import %n question</numerusform>
            <numerusform>Import %n questions</numerusform>
        </translation>
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
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{answered} of %n questions answered</source>
        <translation>
            <numerusform>{answered} of %n question answered</numerusform>
            <numerusform>{answered} of %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n times</source>
        <translation>
            <numerusform>{name}, %n time</numerusform>
            <numerusform>{name}, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message numerus="yes">
        <source>%n s past</source>
        <translation>
            <numerusform>%n s past</numerusform>
            <numerusform>%n s past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s to your target</source>
        <translation>
            <numerusform>%n s to your target</numerusform>
            <numerusform>%n s to your target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>Your %n answers are kept.</source>
        <translation>
            <numerusform>Your answer is kept.</numerusform>
            <numerusform>Your %n answers are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %n s</source>
        <translation>
            <numerusform>starts in %n s</numerusform>
            <numerusform>starts in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n</source>
        <translation>
            <numerusform>take %n</numerusform>
            <numerusform>take %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n s of silence</source>
        <translation>
            <numerusform>After %n s of silence</numerusform>
            <numerusform>After %n s of silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n answers?</source>
        <translation>
            <numerusform>Delete %n answer?</numerusform>
            <numerusform>Delete all %n answers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete my %n question banks too</source>
        <translation>
            <numerusform>Delete my question bank too</numerusform>
            <numerusform>Delete my %n question banks too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in the new folder. %n files stay in {folder}.</source>
        <translation>
            <numerusform>Everything is in the new folder. %n file stays in {folder}.</numerusform>
            <numerusform>Everything is in the new folder. %n files stay in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this computer, 1 minute of speech takes about %n seconds.</source>
        <translation>
            <numerusform>On this computer, 1 minute of speech takes about %n second.</numerusform>
            <numerusform>On this computer, 1 minute of speech takes about %n seconds.</numerusform>
        </translation>
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
    <name>Start</name>
    <message numerus="yes">
        <source>%n words, compared with your answers.</source>
        <translation>
            <numerusform>%n word, compared with your answers.</numerusform>
            <numerusform>%n words, compared with your answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the speech model, about %n s left. You can start now.</source>
        <translation>
            <numerusform>Loading the speech model, about %n s left. You can start now.</numerusform>
            <numerusform>Loading the speech model, about %n s left. You can start now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from your last %n answers</source>
        <translation>
            <numerusform>from your last answer</numerusform>
            <numerusform>from your last %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n minute</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n answers from last time are ready to review.</source>
        <translation>
            <numerusform>%n answer from last time is ready to review.</numerusform>
            <numerusform>%n answers from last time are ready to review.</numerusform>
        </translation>
    </message>
</context>
</TS>
