@NullMarked
package org.spona.cooperation.initiative;

import org.jspecify.annotations.NullMarked;
