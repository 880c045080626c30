@NullMarked
package org.spona.cooperation.exchange;

import org.jspecify.annotations.NullMarked;
