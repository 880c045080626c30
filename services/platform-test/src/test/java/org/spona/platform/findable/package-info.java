@NullMarked
package org.spona.platform.findable;

import org.jspecify.annotations.NullMarked;
