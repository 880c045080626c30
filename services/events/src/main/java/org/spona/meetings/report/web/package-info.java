/** Pages of year reports and plans. */
@NullMarked
package org.spona.meetings.report.web;

import org.jspecify.annotations.NullMarked;
