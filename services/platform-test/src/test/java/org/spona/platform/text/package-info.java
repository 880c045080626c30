@NullMarked
package org.spona.platform.text;

import org.jspecify.annotations.NullMarked;
