"""The camera: its port, and the adapter to Qt Multimedia, which is loaded when first needed."""
