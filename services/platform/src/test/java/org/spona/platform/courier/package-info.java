@NullMarked
package org.spona.platform.courier;

import org.jspecify.annotations.NullMarked;
