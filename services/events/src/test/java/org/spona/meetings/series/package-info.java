@NullMarked
package org.spona.meetings.series;

import org.jspecify.annotations.NullMarked;
