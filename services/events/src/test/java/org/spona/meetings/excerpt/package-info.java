@NullMarked
package org.spona.meetings.excerpt;

import org.jspecify.annotations.NullMarked;
