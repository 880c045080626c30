@NullMarked
package org.spona.platform.web;

import org.jspecify.annotations.NullMarked;
