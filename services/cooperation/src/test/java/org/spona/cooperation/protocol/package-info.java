@NullMarked
package org.spona.cooperation.protocol;

import org.jspecify.annotations.NullMarked;
