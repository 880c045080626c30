@NullMarked
package org.spona.platform.test;

import org.jspecify.annotations.NullMarked;
