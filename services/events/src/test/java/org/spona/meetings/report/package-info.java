@NullMarked
package org.spona.meetings.report;

import org.jspecify.annotations.NullMarked;
