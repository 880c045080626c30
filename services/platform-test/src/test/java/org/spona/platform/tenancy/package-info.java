@NullMarked
package org.spona.platform.tenancy;

import org.jspecify.annotations.NullMarked;
