package org.thuky.ui.paper;

import java.util.List;

/**
 * A paper as the screen shows it.
 *
 * @param fileName names the paper among the others
 * @param missing what the record does not tell yet, in sentences; empty when the paper is ready
 * @param written when the copy in the folder was written, in words
 * @param there whether there is a copy in the folder
 */
record PaperLine(String fileName, String title, List<String> missing, String written, boolean there) {}
