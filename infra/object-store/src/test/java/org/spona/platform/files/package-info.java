@NullMarked
package org.spona.platform.files;

import org.jspecify.annotations.NullMarked;
