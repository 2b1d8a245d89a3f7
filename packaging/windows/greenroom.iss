; NOT TRIED: nobody has built or run Greenroom on Windows yet.
;
; Inno Setup 6 makes an installer of the frozen folder. On Windows, in the project's folder:
;   .venv\Scripts\python packaging\build.py app
;   iscc packaging\windows\greenroom.iss
; It leaves dist\greenroom-0.1.0-setup.exe.

#define Version "0.1.0"

[Setup]
AppId={{6D0A4C0E-52B1-4C43-9B6C-8E4E0C1F7A35}
AppName=Greenroom
AppVersion={#Version}
AppPublisher=The Greenroom authors
DefaultDirName={autopf}\Greenroom
DefaultGroupName=Greenroom
DisableProgramGroupPage=yes
; For one person, without an administrator; the setup offers the other way as well.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\greenroom.ico
UninstallDisplayIcon={app}\greenroom.exe
OutputDir=..\..\dist
OutputBaseFilename=greenroom-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A running interview is never ended by the setup.
CloseApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not stay beside newer ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\greenroom\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Greenroom"; Filename: "{app}\greenroom.exe"
Name: "{autodesktop}\Greenroom"; Filename: "{app}\greenroom.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\greenroom.exe"; Description: "{cm:LaunchProgram,Greenroom}"; Flags: nowait postinstall skipifsilent

; Recordings are in Documents\Greenroom and belong to the person: removing the program leaves them.
