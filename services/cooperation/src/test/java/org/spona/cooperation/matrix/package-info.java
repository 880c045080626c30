@NullMarked
package org.spona.cooperation.matrix;

import org.jspecify.annotations.NullMarked;
