# Installs the program and its desktop files in the standard folders.
include(GNUInstallDirs)
install(TARGETS ita-report RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ita-report.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ita-report.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME ita-report.xml)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ita-report.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ita-report.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/ita-report.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps OPTIONAL)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
