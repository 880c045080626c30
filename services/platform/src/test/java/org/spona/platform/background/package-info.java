@NullMarked
package org.spona.platform.background;

import org.jspecify.annotations.NullMarked;
