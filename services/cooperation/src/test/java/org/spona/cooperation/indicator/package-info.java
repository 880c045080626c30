@NullMarked
package org.spona.cooperation.indicator;

import org.jspecify.annotations.NullMarked;
