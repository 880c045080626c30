@NullMarked
package org.spona.cooperation;

import org.jspecify.annotations.NullMarked;
