@NullMarked
package org.spona.cooperation.planimport;

import org.jspecify.annotations.NullMarked;
