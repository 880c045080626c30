@NullMarked
package org.spona.platform.directory;

import org.jspecify.annotations.NullMarked;
