@NullMarked
package org.spona.meetings.press;

import org.jspecify.annotations.NullMarked;
