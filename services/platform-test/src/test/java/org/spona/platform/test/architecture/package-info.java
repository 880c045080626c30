@NullMarked
package org.spona.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
