@NullMarked
package org.spona.platform.shell;

import org.jspecify.annotations.NullMarked;
