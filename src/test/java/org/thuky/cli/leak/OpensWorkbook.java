package org.thuky.cli.leak;

import org.apache.poi.ss.usermodel.Workbook;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class OpensWorkbook {
    Workbook leak;
}
