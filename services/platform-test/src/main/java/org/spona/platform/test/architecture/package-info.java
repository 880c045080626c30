/** The shape that every service has, as rules that each service's tests include. */
@NullMarked
package org.spona.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
