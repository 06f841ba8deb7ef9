/** The port on Office.js. The only room that says `Excel.` */
export { createExcelSheets } from "./excelSheets";
