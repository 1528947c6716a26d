package org.thuky.ui.vote;

/**
 * A hand vote as it is shown.
 *
 * @param time when it was taken
 * @param figures in favour, out of whom the rules count, and the share
 * @param sentence the whole result as the minutes say it
 */
record VoteRow(
        int number,
        String time,
        String subject,
        String figures,
        int against,
        int other,
        boolean passed,
        String sentence) {}
