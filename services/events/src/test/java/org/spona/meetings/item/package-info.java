@NullMarked
package org.spona.meetings.item;

import org.jspecify.annotations.NullMarked;
