@NullMarked
package org.spona.cooperation.situation;

import org.jspecify.annotations.NullMarked;
