; The Danish texts of the installer that are our own, and the choices it must not ask for. electron-builder inserts these
; macros in the installer and in the program that removes Hubrapport again.

; Always for the one who installs, who then needs no administrator rights.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

!macro customWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "Velkommen til Hubrapport"
  !define MUI_WELCOMEPAGE_TEXT "Hubrapport installeres kun til dig, så du skal ikke bruge en administrators adgangskode.$\r$\n$\r$\nHar du Hubrapport i forvejen, bliver programmet skiftet ud, og dine rapporter bliver, som de er.$\r$\n$\r$\nTryk på Næste for at fortsætte."
  !insertmacro MUI_PAGE_WELCOME
!macroend

!macro customUnWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "Fjern Hubrapport"
  !define MUI_WELCOMEPAGE_TEXT "Programmet bliver fjernet, men dine rapporter bliver liggende på computeren:$\r$\n$\r$\n$APPDATA\Hubrapport$\r$\n(eller dér, hvor du selv har lagt dem)$\r$\n$\r$\nInstallerer du Hubrapport igen, finder programmet dem dér. Vil du også af med dem, skal du selv slette mappen bagefter.$\r$\n$\r$\nTryk på Næste for at fortsætte."
  !insertmacro MUI_UNPAGE_WELCOME
!macroend

; Stands right before the last page, whose text it sets.
!macro customUninstallPage
  !define MUI_FINISHPAGE_TITLE "Hubrapport er fjernet"
  !define MUI_FINISHPAGE_TEXT "Dine rapporter ligger stadig i mappen$\r$\n$\r$\n$APPDATA\Hubrapport"
!macroend
