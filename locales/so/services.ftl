## Finding a service
