/** Risks: whom something threatens, how likely it is and how hard it would hit, in words; looked at again when their time has come. */
@NullMarked
package org.spona.cooperation.risk;

import org.jspecify.annotations.NullMarked;
