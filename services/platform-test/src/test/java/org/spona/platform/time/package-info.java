@NullMarked
package org.spona.platform.time;

import org.jspecify.annotations.NullMarked;
