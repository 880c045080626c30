/** What bodies report of a year and plan for one: reckoned chapters, and words by their numbered tasks; adopted at a meeting. */
@NullMarked
package org.spona.meetings.report;

import org.jspecify.annotations.NullMarked;
