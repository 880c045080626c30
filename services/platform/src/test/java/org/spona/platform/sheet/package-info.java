@NullMarked
package org.spona.platform.sheet;

import org.jspecify.annotations.NullMarked;
