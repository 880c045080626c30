@NullMarked
package org.spona.meetings;

import org.jspecify.annotations.NullMarked;
