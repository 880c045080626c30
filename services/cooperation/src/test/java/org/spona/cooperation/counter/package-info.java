@NullMarked
package org.spona.cooperation.counter;

import org.jspecify.annotations.NullMarked;
