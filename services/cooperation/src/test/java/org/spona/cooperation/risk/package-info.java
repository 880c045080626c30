@NullMarked
package org.spona.cooperation.risk;

import org.jspecify.annotations.NullMarked;
