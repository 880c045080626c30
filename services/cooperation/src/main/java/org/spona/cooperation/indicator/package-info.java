/**
 * What organisations measure: indicators, the values that each reports of itself, and their roll-up from municipality to region. A value belongs to
 * whoever reports it; the owner of the indicator approves and locks it and never changes it.
 */
@NullMarked
package org.spona.cooperation.indicator;

import org.jspecify.annotations.NullMarked;
