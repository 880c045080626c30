@NullMarked
package org.spona.meetings.opinion;

import org.jspecify.annotations.NullMarked;
