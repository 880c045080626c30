/** Year reports and plans as JSON. */
@NullMarked
package org.spona.meetings.report.api;

import org.jspecify.annotations.NullMarked;
